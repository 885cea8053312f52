import type { RuleMessages } from '../message.ts'

export const en: RuleMessages = {
	'file-empty': { says: 'The file is empty.', mend: 'Upload it again with its text.' },
	'file-large': {
		says: 'The file has {$size}; a manuscript may have {$limit}.',
		mend: 'Put photos beside the text as files of their own, and split a very long text.',
	},
	'file-type': {
		says: 'This is no text but a {$kind} file.',
		mend: 'Save the article as plain text (UTF-8) with the ending .md and upload that.',
	},
	'encoding-utf16': {
		says: 'The file is in UTF-16, as some editors of Windows save it.',
		mend: 'Save it as UTF-8: in Notepad choose “Save as”, then the encoding UTF-8.',
	},
	'encoding-legacy': {
		says: 'From this line on the file is not in UTF-8; it may be Windows-1251 or another old encoding.',
		mend: 'Save it as UTF-8 and upload it again.',
	},
	'encoding-bom': {
		says: 'The file begins with a byte order mark; it was left out.',
		mend: 'Nothing to do. “UTF-8 without BOM” avoids it.',
	},
	'control-characters': {
		says: 'There is an invisible control character here ({$code}).',
		mend: 'Delete it: put the cursor after it and press Backspace, or type the word anew.',
	},
	'bidi-unpaired': {
		says: 'An invisible direction mark opens or closes nothing on this line; it was left out.',
		mend: 'Delete the mark, or type the line anew.',
	},
	'place-unknown': {
		says: '“{$key}” is in no place that Tilmash reads, so it was ignored.',
		mend: 'Put it at articles/<story>/<language>.md, e.g. articles/apple-orchard/kk.md.',
	},
	'place-unsafe': {
		says: 'The name “{$key}” has a step that is empty, all dots or invisible, has a backslash in it, or is too long.',
		mend: 'Use letters, digits and hyphens: articles/apple-orchard/kk.md.',
	},
	'name-doubled': {
		says: '“{$key}” has two endings; Windows may be hiding the last one.',
		mend: 'Rename it so that it ends in .md alone: {$suggestion}.',
	},
	'language-unknown': {
		says: '“{$found}” is no language of this site.',
		mend: 'Name the file after its language: {$nearest}.',
	},
	'language-trap': {
		says: '“{$found}” is a country’s code, another language’s, or leaves the alphabet open.',
		mend: 'The language’s own code is {$meant}: rename the file to that.',
	},
	'language-unlisted': {
		says: 'The site does not publish in “{$found}”.',
		mend: 'Its languages are {$listed}. To add one, list it under `languages` in site.yml.',
	},
	'language-spelling': { says: '“{$found}” was read as {$tag}.', mend: 'Nothing to do; {$tag} is the usual spelling.' },
	'language-mismatch': {
		says: '`lang` says {$found}, but the file’s name says {$tag}.',
		mend: 'Write `lang: {$tag}`, or leave the line out: the name is enough.',
	},
	'story-name': {
		says: '“{$found}” cannot be an address.',
		mend: 'Use small letters, digits and single hyphens: {$suggestion}.',
	},
	'story-is-language': {
		says: 'The story’s folder “{$found}” is named like a language.',
		mend: 'Name the folder after the story: articles/apple-orchard/{$found}.md.',
	},
	'article-twice': {
		says: 'This article is also at “{$other}”, and only one of the two can be right.',
		mend: 'Keep one of the files and delete the other.',
	},
	'address-taken': {
		says: 'The address {$address} already belongs to “{$other}”.',
		mend: 'Give this article another `slug`, or take the address from the other one.',
	},
	'front-matter-missing': {
		says: 'The file does not begin with its front matter but with “{$found}”.',
		mend: 'Begin the file with a line of three hyphens (---), then title, description, authors, date, section, then --- again.',
	},
	'front-matter-unclosed': {
		says: 'The front matter begins here and never ends.',
		mend: 'Put a line of three hyphens (---) between the front matter and the text.',
	},
	'front-matter-language': {
		says: 'The front matter begins with “{$found}”; it is read as YAML only.',
		mend: 'Begin it with a line of three hyphens and nothing else: ---',
	},
	'front-matter-shape': {
		says: '“{$found}” is no `name: value` line.',
		mend: 'Write one field a line, with a space after the colon: title: Apples ripen early.',
	},
	'yaml-colon': {
		says: 'The value of `{$key}` has a sign in it that YAML reads as its own: a colon, a quote, a bracket, # or !.',
		mend: 'Put the whole value in quotes: {$key}: {$quoted}',
	},
	'yaml-tab': { says: 'The line is indented with a tab.', mend: 'Indent with spaces: two for each step.' },
	'yaml-indent': {
		says: 'The line begins further in or out than the lines it belongs to.',
		mend: 'Begin fields at the left edge, and what belongs to a field two spaces further in.',
	},
	'yaml-nbsp': {
		says: 'There is a non-breaking space where YAML wants an ordinary one, as copying from Word or a web page brings it.',
		mend: 'Delete it and type an ordinary space.',
	},
	'yaml-smart-quotes': {
		says: 'The value of `{$key}` begins with a curly quote, which YAML does not take for a quote.',
		mend: 'Use straight quotes around the whole value: {$key}: {$quoted}',
	},
	'yaml-duplicate': { says: 'The field `{$key}` is there twice.', mend: 'Keep one of the two lines.' },
	'yaml-unclosed': { says: 'The {$sign} that opens here is never closed.', mend: 'Close it at the end of the value.' },
	'yaml-anchor': {
		says: 'The front matter uses a YAML anchor or alias (& or *), which is not taken.',
		mend: 'Write the value out; put it in quotes if it really begins with & or *.',
	},
	'yaml-syntax': {
		says: 'This cannot be read as YAML: {$detail}.',
		mend: 'Write one `name: value` a line, values with signs in quotes.',
	},
	'field-missing': { says: '`{$field}` is missing.', mend: 'Add a line `{$field}: …`.' },
	'field-type': { says: '`{$field}` cannot be {$found}.', mend: 'Write {$field} as {$expected}.' },
	'field-unknown': {
		says: '`{$field}` is no field that Tilmash knows; it was left out.',
		mend: 'The nearest known one: {$nearest}. A field of your own begins with x-.',
	},
	'field-alias': { says: '`{$alias}` was read as `{$field}`.', mend: 'Nothing to do.' },
	'field-twice': { says: '`{$alias}` says the same as `{$field}`, which is there too.', mend: 'Keep only `{$field}`.' },
	'field-long': { says: '`{$field}` is longer than {$limit} characters or entries.', mend: 'Make it shorter.' },
	'value-unknown': {
		says: '`{$field}` cannot be “{$found}”.',
		mend: 'Write `{$field}: {$nearest}`. It takes: {$allowed}.',
	},
	'lone-surrogate': {
		says: '`{$field}` has half of a character in it.',
		mend: 'Delete the broken character and type it anew.',
	},
	'one-line': { says: '`{$field}` has more than one line.', mend: 'Write it on one line.' },
	'title-long': {
		says: 'The title has {$length} letters; search results and cards show {$limit}.',
		mend: 'Shorten it, and let the description say the rest.',
	},
	'title-capitals': {
		says: 'The title is all in capitals.',
		mend: 'Write it as a sentence: capitals only where the language wants them.',
	},
	'title-dot': { says: 'The title ends in a full stop.', mend: 'Leave the full stop out.' },
	'description-length': {
		says: 'The description has {$length} letters; listings and search show {$shortest} to {$longest} well.',
		mend: 'Say in one or two sentences what happened.',
	},
	'author-unknown': {
		says: 'There is no “{$found}” in authors.yml.',
		mend: 'Did you mean {$nearest}? Or name the person here, with name and url.',
	},
	'section-unknown': { says: 'There is no section “{$found}” in site.yml.', mend: 'Write `section: {$nearest}`.' },
	'tag-unknown': {
		says: 'There is no tag “{$found}” in taxonomy.yml; it was left out.',
		mend: 'Nearest: {$nearest}. Or add it to taxonomy.yml.',
	},
	'tags-many': {
		says: 'There are {$count} tags; more than {$limit} help nobody.',
		mend: 'Keep the most telling ones.',
	},
	'date-format': {
		says: '`{$field}` “{$found}” is not a date.',
		mend: 'Write 2026-11-20, or with the time 2026-11-20T09:00:00+05:00.',
	},
	'date-impossible': {
		says: '`{$field}` “{$found}” is a day or time that does not exist.',
		mend: 'Write year-month-day: 2026-11-20.',
	},
	'date-offset': {
		says: '`{$field}` “{$found}” has a time but no offset from UTC, so it could be anybody’s.',
		mend: 'Add the offset of your clock: 2026-11-20T09:00:00+05:00.',
	},
	'embargo-time': {
		says: '`{$field}` “{$found}” does not say the exact moment.',
		mend: 'Write date, time and offset: 2026-11-20T09:00:00+05:00.',
	},
	'updated-early': {
		says: '`updated` ({$updated}) is before `date` ({$date}).',
		mend: 'Correct one of them, or leave `updated` out.',
	},
	'expires-early': {
		says: '`expires` ({$expires}) is not after `date` ({$date}).',
		mend: 'Correct one of them, or leave `expires` out.',
	},
	'alt-poor': {
		says: 'The alt text “{$alt}” only repeats the file’s name or the caption.',
		mend: 'Say what is to be seen, for someone who cannot see it.',
	},
	'focus-format': { says: '`{$field}` “{$found}” is no point.', mend: 'Write per cent of width and height: 50,30.' },
	'slug-format': {
		says: 'The slug “{$found}” cannot be an address.',
		mend: 'Use small letters, digits and single hyphens: {$suggestion}.',
	},
	'alias-format': {
		says: 'The alias “{$found}” is no address of this site.',
		mend: 'Write it as in the browser, after the domain: /en/old-name/.',
	},
	'alias-words': {
		says: 'The alias “{$found}” reads like a name, not like an address; it was left out.',
		mend: 'Aliases are old addresses that lead here: /en/old-name/.',
	},
	'url-format': { says: '`{$field}` “{$found}” is no web address.', mend: 'Write it whole: https://example.org/page.' },
	'shared-contradiction': {
		says: '`{$field}` is {$found} here but {$theirs} in “{$other}”.',
		mend: 'Make them agree, or write it once in article.yml.',
	},
	'source-missing': {
		says: 'It says that it was translated from {$lang}, and the story has no article in that language.',
		mend: 'Upload {$file}, or correct `source`.',
	},
	'source-gone': {
		says: 'The article that it was translated from, “{$other}”, has been taken down.',
		mend: 'Look whether this one should go too: `status: withdrawn`. If not, take its `source` out.',
	},
	'source-circular': {
		says: '`source` leads in a circle: {$circle}.',
		mend: 'Take `source` out of the one that was written first.',
	},
	'originals-two': {
		says: '“{$other}” says as well that it is the original.',
		mend: 'Say in the one that was made from the other: `translation: human`, and below `source:` an indented `lang: {$lang}`.',
	},
	'made-taken': {
		says: 'The page in {$language} could not be made from this one: the address {$address} already belongs to “{$other}”.',
		mend: 'Give one of the two articles another `slug`.',
	},
	'name-missing': {
		says: '“{$id}” has no name in this language in {$file}; readers see “{$shown}”.',
		mend: 'Add the name to {$file}.',
	},
	'body-empty': { says: 'There is no text below the front matter.', mend: 'Write the article below the second ---.' },
	'body-deep': {
		says: 'From here on quotes, lists or brackets are nested or repeated beyond reading (more than {$limit}).',
		mend: 'Look for a broken copy: thousands of >, *, - or [ in a row.',
	},
	'body-slow': {
		says: 'The text could not be read within {$seconds} seconds.',
		mend: 'Look for a broken copy: very long runs of the same signs.',
	},
	'dateline-lifted': {
		says: '“{$place}” at the beginning was read as the dateline.',
		mend: 'Nothing to do; `dateline: {$place}` says the same.',
	},
	'heading-jump': { says: 'The heading {$found} skips a level; it was read as {$wanted}.', mend: 'Write {$wanted}.' },
	'heading-title': {
		says: 'A heading with one # is the headline itself; it was read as ##.',
		mend: 'Write ## for headings in the text.',
	},
	'image-alt': {
		says: 'The image {$name} has no description for people who cannot see it.',
		mend: 'Write it between the brackets: ![what is to be seen]({$name})',
	},
	'image-remote': {
		says: 'The image {$address} is not beside the text; only photos in the article’s own folder are shown.',
		mend: 'Put the photo beside the text and write its file name.',
	},
	'image-type': { says: '{$name} is no photo that can be published.', mend: 'Use JPEG, PNG, WebP or AVIF.' },
	'link-dead': {
		says: 'The link {$address} leads to no article.',
		mend: 'Link to an article’s file: ../apple-orchard/en.md.',
	},
	'link-unsafe': {
		says: 'The link {$address} would run something; only its words were kept.',
		mend: 'Link to a web page: https://….',
	},
	'html-dropped': {
		says: '{$tag} was left out: it may not stand in an article.',
		mend: 'Use markdown, or plain tags such as <em>, <table> or <sup>.',
	},
	'directive-unknown': { says: 'There is no block “{$name}”; its text was kept.', mend: 'Known blocks: {$known}.' },
	'embed-address': {
		says: 'The embed has no web address: “{$address}”.',
		mend: 'Write ::embed with url="https://…" and title="…".',
	},
	'footnote-undefined': {
		says: 'The footnote {$label} has no text.',
		mend: 'Add a line at the end: {$label}: the note’s text.',
	},
	'mixed-scripts': {
		says: 'The word “{$word}” mixes two alphabets: {$letters}.',
		mend: 'Type the word anew with one keyboard layout.',
	},
	'letters-lookalike': {
		says: 'The word “{$found}” has letters of another alphabet that only look right.',
		mend: 'Write “{$fix}”.',
	},
	'uzbek-apostrophe': {
		says: '“{$found}” is written with a sign that is no Uzbek letter: search and line breaks fail in it.',
		mend: 'Write “{$fix}”.',
	},
	'persian-letters': {
		says: '“{$found}” has Arabic letters that only look like the language’s own.',
		mend: 'Write “{$fix}”.',
	},
	'digits-mixed': {
		says: 'The number “{$found}” has digits of another set.',
		mend: 'Write “{$fix}”.',
	},
	'zwnj-missing': {
		says: 'In “{$found}” there is a space where a half-space (ZWNJ) belongs.',
		mend: 'Write “{$fix}”.',
	},
	'quotes-foreign': {
		says: '{$found}: these quotation marks are not the language’s own.',
		mend: 'Write {$fix}; npm run check -- PATH --fix does so in the whole file.',
	},
	'nbsp-missing': {
		says: 'Spaces at which a line should not break, from here on: {$count}.',
		mend: 'Nothing to do; npm run check -- PATH --fix makes them non-breaking.',
	},
	'paragraph-language': {
		says: 'This paragraph seems to be in {$found}.',
		mend: 'Translate it, or make it a quotation with > if it is one.',
	},
	'wrong-language': {
		says: 'The text seems to be in {$found}, but the file promises {$expected}.',
		mend: 'Check the file’s name and its text.',
	},
	'photo-broken': {
		says: 'The photo {$name} cannot be read.',
		mend: 'Save it anew as JPEG and upload it again.',
	},
	'photo-type': { says: 'The photo {$name} is really {$found}.', mend: 'Save it as JPEG, PNG, WebP or AVIF.' },
	'photo-large': {
		says: 'The photo {$name} has {$size}; the most is {$limit}.',
		mend: 'Save it smaller: 2,560 pixels wide is plenty.',
	},
	'photo-small': {
		says: 'The photo {$name} is {$width} pixels wide; wide screens and cards want {$limit}.',
		mend: 'Upload a larger one if there is one.',
	},
	'photo-shape': {
		says: 'The photo {$name} is {$width} × {$height} pixels: too thin to be shown.',
		mend: 'Cut out the part that matters: the long side up to 12 times the short one.',
	},
	'photo-animated': {
		says: 'The photo {$name} moves; only its first picture is shown.',
		mend: 'Upload a still photo, or embed a video.',
	},
	'not-handled': {
		says: 'This file could not be handled: something failed on our side, not in the file.',
		mend: 'Nothing: it will be tried again. If this does not change within the hour, tell whoever runs the newsroom’s machines.',
	},
	'settings-missing': {
		says: 'The newsroom has no site.yml that could be read.',
		mend: 'Upload site.yml with title, url, timeZone, sourceLanguage, languages and sections.',
	},
	'settings-language': {
		says: 'Tilmash has no language file for “{$found}”.',
		mend: 'Write {$nearest}, or make one with: npm run language -- {$found}',
	},
	'settings-zone': { says: '“{$found}” is no time zone.', mend: 'Write an IANA name: Asia/Almaty.' },
	'settings-source': {
		says: '`sourceLanguage` {$found} is not among `languages`.',
		mend: 'Add it there, or name one of: {$listed}.',
	},
	'settings-alphabet': {
		says: 'Tilmash knows no rules that make {$found} from {$from}.',
		mend: 'It can make: {$known}.',
	},
	'settings-alphabet-from': {
		says: '{$found} is to be made from {$from}, and one of the two is not among `languages`.',
		mend: 'List both under `languages`.',
	},
	'theme-colour': {
		says: '{$found} is no colour.',
		mend: 'Write six hexadecimal digits after a hash: "#8c2f1b", in quotation marks.',
	},
	'theme-contrast': {
		says: '{$front} on {$ground} has a contrast of {$ratio}; readers need {$least}.',
		mend: 'Make one of the two lighter or darker.',
	},
}
