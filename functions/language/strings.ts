/**
 * Every sentence that Tilmash itself says to readers, in MessageFormat 2 (Unicode LDML 47, part 9).
 * The type is total: a language that lacks one does not compile. Placeholders and plural categories are tested.
 * The comment behind each is for the translator.
 */
export interface Strings {
	/** First link of a page, for people who move by keyboard: skip the navigation. */
	readonly skipToContent: string
	/** Link to the language's front page. */
	readonly home: string
	/** Name of the navigation that lists the sections (environment, society …) of the newspaper. */
	readonly sections: string
	/** Name of the navigation that lists the site's languages. */
	readonly languages: string
	/** Before the list of languages in which this same story can be read: "Read this in" + list. */
	readonly readIn: string
	/** Byline: `{$authors}` is a list of names. */
	readonly byline: string
	/** `{$date}` is a date, or a date and time. */
	readonly published: string
	/** `{$date}` is a date, or a date and time. */
	readonly updated: string
	/** A news dateline before the first paragraph, capital letters kept: `{$place} — `. Only the punctuation differs. */
	readonly dateline: string
	/** Read aloud before a photo's credit, invisible: "Photo credit:". */
	readonly photoCredit: string
	/** `{$minutes :number}`: about how long reading takes. */
	readonly readingTime: string
	/** Label of an opinion piece, above the headline. */
	readonly genreOpinion: string
	readonly genreAnalysis: string
	/** Label of a feature: a long-form, descriptive story. */
	readonly genreFeature: string
	/** Label of a fact check. */
	readonly genreFactcheck: string
	/** Label of a press release printed as it came. */
	readonly genrePressrelease: string
	/** Notice on a translation made by people; `{$language}` is the source language's name in itself. */
	readonly translatedFrom: string
	/** Notice on a translation made by a machine and read by nobody yet. `{$language}` as above. */
	readonly machineTranslation: string
	/** Notice on a machine's translation that a person has edited. `{$language}` as above. */
	readonly machineEdited: string
	/** Notice on a text converted letter by letter from the language's other alphabet. */
	readonly transliterated: string
	/** Notice on a translation whose original has changed since: when (`{$date}`), and in how many paragraphs (`{$count :number}`). */
	readonly behind: string
	/** Notice on a translation whose original was corrected on `{$date}`: the correction is not in the translation yet. */
	readonly behindCorrection: string
	/** `{$names}`: the people who translated the story. */
	readonly translators: string
	/** Heading of the list of corrections at an article's foot. */
	readonly corrections: string
	/** Before the list of topics (tags) of an article. */
	readonly topics: string
	/** Heading of the footnotes. */
	readonly footnotes: string
	/** Read aloud on the arrow that leads from a footnote back to its place in the text. `{$number}`. */
	readonly backToText: string
	/** Read aloud: name of a group of photos. */
	readonly gallery: string
	/** Read aloud: name of a table in the text. */
	readonly table: string
	/** Text of a link to a film, post or map on another site; `{$site}` is that site's address. */
	readonly openOn: string
	/** Heading above the place for readers' answers. */
	readonly likeThis: string
	/** `{$count :number}` comments. */
	readonly comments: string
	/** Link to the rules for comments. */
	readonly commentPolicy: string
	/** Link that opens an e-mail to the editors about this article. */
	readonly writeToUs: string
	/** Link to the page without photos that uses less data: "Lite version: text only, uses less data". */
	readonly liteVersion: string
	/** Link from the lite page to the full one with photos. */
	readonly fullVersion: string
	/** Mark after the title of the lite page: "Lite version". */
	readonly liteMark: string
	/** On the lite page in place of a picture, a link: "See the photo". */
	readonly seePhoto: string
	/** Heading of the newest stories. */
	readonly latest: string
	/** Link to stories of earlier days. */
	readonly earlier: string
	/** Link to stories of later days. */
	readonly later: string
	/** Front of one author; `{$name}`. */
	readonly storiesBy: string
	/** Front of one topic; `{$topic}`. */
	readonly storiesAbout: string
	/** Front of one day; `{$date}`. */
	readonly storiesOf: string
	/** Said on a front that has nothing yet. */
	readonly noStories: string
	/** Link to the news feed: "Subscribe (RSS)". */
	readonly feed: string
	/** Heading of the page that could not be found. */
	readonly notFound: string
	/** Its text: the address may be old or mistyped; the newest stories are on the front page. */
	readonly notFoundText: string
	/** Heading of a page that the newsroom has taken down. */
	readonly gone: string
	/** Its text: the newsroom has withdrawn this article. */
	readonly goneText: string
	/** Said with a link where a page has moved to a new address. */
	readonly moved: string
	/** Heading of the page at `/` that lists all languages. */
	readonly chooseLanguage: string
	/** Name of the footer's navigation: about, contact, comment policy. */
	readonly aboutSite: string
	/** Link from an e-mail to the story; `{$site}` is the name of the newspaper. */
	readonly readOnSite: string
	/** Heading of a long article's table of contents. */
	readonly contents: string
	/** Heading of the list of related stories at an article's foot. */
	readonly related: string
	/** Said on the page that lists all corrections when it has none. */
	readonly noCorrections: string
	/** Title of the page and feed with all corrections of the newspaper; `{$site}` is its name. */
	readonly correctionsOf: string
	/** Button: keep this story on the reader's device, to read it without a connection. */
	readonly saveStory: string
	/** The same button afterwards: the story is saved, and a press removes it. */
	readonly removeStory: string
	/** Heading of the stories saved on the reader's device. */
	readonly savedStories: string
	/** Said under that heading when there are none. */
	readonly noSaved: string
	/** Heading of the page shown without a connection. */
	readonly offline: string
	/** Its text: the page asked for is not on the device, it will be here when there is a connection again. */
	readonly offlineText: string
	/** On paper, beside a QR code and the address: "Read it online:". */
	readonly scanToRead: string
	/** Readers' answers at an article's foot. */
	readonly talk: TalkStrings
	/** The page on which readers look for stories. */
	readonly search: SearchStrings
}

/** What stands on the page on which readers look for stories. */
export interface SearchStrings {
	/** Heading of the page, its link in the masthead, and its button: "Search". */
	readonly search: string
	/** Label of the field: "Words to look for". */
	readonly words: string
	/** Under the field, in languages of two alphabets: words may be typed in either. */
	readonly eitherAlphabet: string
	/** While it looks: "Searching…". */
	readonly searching: string
	/** `{$count :number}` stories found so far. */
	readonly found: string
	/** Nothing was found: check the spelling, or try fewer words. */
	readonly nothing: string
	/** Button: look in older stories too. */
	readonly older: string
	/** Said when the connection failed: try again. */
	readonly failed: string
	/** Where scripts are switched off: the search needs JavaScript; stories can be found by section and by day. */
	readonly needsScript: string
}

/** What stands on an article's page about readers' answers and comments. What is said to somebody who has written: functions/converse/words. */
export interface TalkStrings {
	/** Button: yes, I like this article. */
	readonly yes: string
	/** Button: no, I do not. */
	readonly no: string
	/** Said once a reader has pressed yes or no. */
	readonly thanks: string
	/** Where there is no comment yet: "No comments yet." */
	readonly noComments: string
	/** Said instead of the form: nobody can comment (any more). */
	readonly closed: string
	/** Heading of the form. */
	readonly write: string
	/** Label of the field for the writer's name. */
	readonly name: string
	/** Under that field: a nickname will do; do not name yourself or others if that could put anybody at risk. */
	readonly nameHint: string
	/** Label of the field for the comment itself. */
	readonly text: string
	/** Above the form, the star as it is: "* required". */
	readonly required: string
	/** Before the counter ("1500 / 1500"): "Characters left:". */
	readonly charactersLeft: string
	/** Button that sends the comment. */
	readonly send: string
	/** On the button while it is sent: "Sending…". */
	readonly sending: string
	/** Said when it could not be sent: the text is still here, please try again. */
	readonly failed: string
	/** Link under a comment: answer it. */
	readonly reply: string
	/** Above an answer, and above the form for one; `{$name}` is who wrote the comment. */
	readonly replyTo: string
	/** Button: not an answer after all, but a comment of its own. */
	readonly noReply: string
	/** Mark beside the name on an answer by the newsroom: "Newsroom". */
	readonly newsroom: string
	/** Under the form: a person reads each comment before it appears. */
	readonly premoderated: string
	/** Beside the button: only name and text are kept; no address, account or cookie; a link to delete it for good is given. */
	readonly privacy: string
}
