import type { Article } from './story.ts'

/** An article as the file that editors write (docs/editors.md); the peers read the fields they know by the same names. */
export function manuscriptOf({ language, title, description, author, section, tags, date, body }: Article): string {
	const origin = language === 'en' ? ['translation: original'] : ['translation: human', 'source: { lang: en }']
	// JSON's strings are YAML's.
	return `---
title: ${JSON.stringify(title)}
description: ${JSON.stringify(description)}
authors: [${author}]
date: ${date}
section: ${section}
tags: [${tags.join(', ')}]
${origin.join('\n')}
---
${body}`
}

/** The same file after the save of a number: a few letters more at the end of its last paragraph. */
export function editedOnce(manuscript: string, save: number): string {
	return `${manuscript.trimEnd()} [${save}]\n`
}
