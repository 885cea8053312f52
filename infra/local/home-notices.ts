import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { readNewsroom } from '../../functions/newsroom/read-newsroom.ts'
import { occasions } from '../../functions/notify/occasion.ts'
import type { NotifyTools } from '../../functions/notify/tools.ts'
import { type Want, wants } from '../../functions/notify/wants.ts'
import { noticeLanguages } from '../../functions/notify/words/all-notice-words.ts'

/** Who is told at home. */
export interface HomeNotices {
	/** Where site and desk are: `http://localhost:4321`. */
	readonly home: string
	/** Left out, one desk for each language of the site that notices speak. */
	readonly wants?: readonly Want[]
}

/** Nothing leaves the machine: what would be sent is kept in the outbox, as it would have gone out. */
export function toolsOfHome(
	{ home, wants: given }: HomeNotices,
	ports: Pick<NotifyTools, 'catalogue' | 'desk'>,
): Pick<NotifyTools, 'wants' | 'secrets' | 'sender' | 'mailer' | 'deskAddress' | 'home'> {
	return {
		home,
		deskAddress: home,
		wants: async () =>
			given ?? wantsOfLanguages((await readNewsroom(ports.catalogue, ports.desk))?.newsroom.site.languages),
		// Stand-ins, so that requests are made; nobody is asked at them.
		secrets: async () => ({
			slack: 'https://slack.invalid/',
			telegram: '0:home',
			webhook: 'https://webhook.invalid/',
			webhookKey: 'home',
		}),
		sender: { send: async () => 'kept' },
		mailer: { send: async () => 'kept' },
	}
}

/** An e-mail for each language in which notices and site both are; articles in others are told in English. */
export function wantsOfLanguages(languages: readonly string[] = []): Want[] {
	const spoken = noticeLanguages.filter((tag) => tag === 'en' || languages.includes(tag))
	const others = languages.filter((tag) => !noticeLanguages.includes(tag))
	return spoken.flatMap((language) => {
		const articles = [...(languages.includes(language) ? [language] : []), ...(language === 'en' ? others : [])]
		if (articles.length === 0) return []
		const address = `desk-${language.toLowerCase()}@newsroom.invalid`
		return [{ to: 'email', address, language, on: [...occasions], articles } as const]
	})
}

/** The list in a YAML file, or what is wrong with it in words. */
export function readWants(file: string): readonly Want[] | string {
	let read: unknown
	try {
		read = parse(readFileSync(file, 'utf8'))
	} catch (error) {
		return `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`
	}
	const { success, data, error } = wants.safeParse(read)
	if (success) return data
	return [
		`${file} cannot be used:`,
		...error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`),
	].join('\n')
}
