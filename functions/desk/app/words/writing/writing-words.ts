/** What the pages say on which editors write, translate, upload and look at settings. Words in braces are gaps (MessageFormat 2). */
export interface WritingWords {
	readonly edit: {
		/** Names the large field. */
		readonly text: string
		readonly check: string
		readonly save: string
		readonly show: string
		/** Names the frame with the page as it would be. */
		readonly shown: string
		readonly notYet: string
		/** Above the list of problems. */
		readonly found: string
		readonly good: string
		/** {$who} saved at {$date}. */
		readonly conflict: string
		/** While editing: somebody has saved. {$who}, {$date}. */
		readonly meanwhile: string
		/** Whoever is not known by name. */
		readonly somebody: string
		/** Over what was theirs, once both were read. */
		readonly theirs: string
		readonly mine: string
		readonly saveMine: string
		readonly tooLarge: string
		readonly notText: string
		/** The source's text, beside the field. {$language} is its name. */
		readonly source: string
		/** Why somebody may not save this. */
		readonly refused: Readonly<Record<'authors-drafts' | 'editors-only' | 'admins-only', string>>
		/** Nothing came back, or somebody is signed out: the text is still in its field. */
		readonly notSaved: string
		/** {$file}: the article has a file of another name. */
		readonly elsewhere: string
		/** The file was saved and is being looked at. */
		readonly onItsWay: string
		readonly lookAgain: string
	}
	readonly start: {
		readonly title: string
		readonly hint: string
		/** The folder: what the address is made of. */
		readonly folder: string
		/** What a folder's name may be. */
		readonly folderHint: string
		readonly begin: string
		/** Placeholder texts of a new manuscript. */
		readonly headline: string
		readonly description: string
		readonly body: string
	}
	readonly translate: {
		/** {$from} and {$to} are languages' own names. */
		readonly title: string
		readonly hint: string
		/** Names of the fields. */
		readonly headline: string
		readonly description: string
		/** {$number}: the paragraph's. */
		readonly paragraph: string
		readonly assemble: string
	}
	readonly photo: {
		readonly title: string
		readonly file: string
		readonly alt: string
		readonly caption: string
		readonly credit: string
		/** In per cent, from the left (from the right in no language: it is a photo) and from the top. */
		readonly x: string
		readonly y: string
		/** A click on the photo sets both. */
		readonly point: string
		readonly asLead: string
		readonly inText: string
		readonly none: string
	}
	readonly upload: {
		readonly title: string
		readonly hint: string
		readonly files: string
		readonly folder: string
		/** The story's folder for files that come without one. */
		readonly story: string
		readonly send: string
		/** Columns: the file's name in the newsroom, and what is to be said of it. */
		readonly place: string
		readonly state: string
		readonly looking: string
		readonly good: string
		/** {$count} problems. */
		readonly problems: string
		readonly replaces: string
		readonly same: string
		readonly failed: string
		readonly changed: string
		readonly tooMany: string
		readonly noScript: string
		/** Of what is called a photo and looks like nothing known. */
		readonly noPhoto: string
		/** What is not what its name says. {$found} is what it is. */
		readonly otherType: string
		/** {$limit} in MB. */
		readonly tooLarge: string
	}
	readonly settings: {
		readonly title: string
		readonly inForce: string
		readonly lastGood: string
		readonly missing: string
		readonly languages: string
		readonly sections: string
	}
	/** What a source has changed since its translation came. */
	readonly changed: {
		readonly hint: string
		readonly none: string
		/** The version that the translation was made from is not kept any more. */
		readonly notKept: string
		/** Whether each paragraph stands beside its own is to be looked at. */
		readonly unsure: string
		/** The source was corrected since. */
		readonly urgent: string
		/** Columns: the source then and now. */
		readonly was: string
		readonly is: string
		/** Instead of what was, or is. */
		readonly isNew: string
		readonly isGone: string
		/** A button, and what it does. */
		readonly upToDate: string
		readonly upToDateHint: string
		/** The source, or the translation, was saved meanwhile. */
		readonly meanwhile: string
		/** Names a field with what somebody had written. */
		readonly yours: string
		/** Leads to where the front matter is mended. */
		readonly unreadable: string
	}
	/** Files for translation programs. */
	readonly xliff: {
		readonly title: string
		/** Links: what has changed, and all of it. */
		readonly changed: string
		readonly all: string
		/** Names the field for a file, and its button. */
		readonly file: string
		readonly put: string
		/** {$count} paragraphs. */
		readonly putIn: string
		/** {$count} changed paragraphs that the file did not bring. */
		readonly left: string
		readonly nothing: string
		/** Why nothing of a file was put in. {$detail} is what was found; {$from} and {$to} are tags of languages. */
		readonly refused: Readonly<
			Record<
				'xml' | 'not-xliff' | 'old-xliff' | 'entities' | 'large' | 'languages' | 'article' | 'front-matter',
				string
			>
		>
		/** Why a paragraph was not put in; its id stands before. {$codes} are the numbers of marks. */
		readonly units: Readonly<
			Record<
				| 'lost'
				| 'doubled'
				| 'unknown-code'
				| 'crossed'
				| 'unknown'
				| 'twice'
				| 'source-changed'
				| 'own-changed'
				| 'partial',
				string
			>
		>
	}
	/** Which stories lack which languages, and which are behind. */
	readonly coverage: {
		readonly title: string
		/** {$count} stories that were counted. */
		readonly counted: string
		/** Columns; `missing` and `behind` are counts of stories. */
		readonly missing: string
		readonly behind: string
		/** {$count} stories whose source was corrected since. */
		readonly urgent: string
		readonly noSection: string
		/** Nothing is missing or behind. */
		readonly complete: string
		readonly download: string
	}
}
