import { type Act, instantAt } from './acts.ts'
import { colours } from './darkroom.ts'
import { type Day, type Habits, habits } from './habits.ts'
import { authorsYml, type Manuscript, pageMd, type SiteSettings, taxonomyYml, type Upload } from './newspaper.ts'
import type { Chance } from './world/chance.ts'

/** What the editors of one newsroom do, from its seed: settings first, mostly, then saves of all kinds. */
export function planActs(day: Day, chance: Chance, luck: Chance): Act[] {
	return new Plan(day, chance, luck).acts
}

class Plan {
	readonly acts: Act[] = []
	readonly #chance: Chance
	/** Of its own for translations and alphabets: worlds without them are as they were before there were any. */
	readonly #luck: Chance
	readonly #day: Day
	readonly #earlier = new Map<string, Upload[]>()
	readonly #stories: readonly string[]
	/** Languages of the site at first, and those that are written in. */
	readonly #listed: readonly string[]
	/** Either photos or shared fields: a page that waits for a photo keeps the shared fields it went live with. */
	readonly #without: 'photo' | 'shared'
	readonly #comments: SiteSettings['comments']
	/** Whether articles say that they were translated, and so may be behind. */
	readonly #translates: boolean
	/** Whether there is a language that is made from another. */
	readonly #alphabets: boolean
	#mark = 0
	#minute = 4

	constructor(day: Day, chance: Chance, luck: Chance) {
		this.#luck = luck
		this.#day = day
		this.#chance = chance
		this.#without = chance.odds(0.5) ? 'photo' : 'shared'
		const isNarrow = day === 'hesitant' || day === 'wavering'
		const isWide = !isNarrow && day !== 'crowded' && day !== 'talkative'
		const most = isNarrow ? 1 : day === 'crowded' ? 3 : day === 'talkative' ? 2 : 2 + chance.below(2)
		// One text in two alphabets, where articles come and go in any order.
		this.#alphabets = (day === 'mixed' || day === 'restless') && luck.odds(0.3)
		this.#translates = luck.odds(0.4)
		this.#listed = (this.#alphabets ? ['en', 'uz-Cyrl'] : ['en', 'kk', 'fa']).slice(0, most)
		this.#comments = day === 'talkative' && chance.odds(0.6) ? 'open' : undefined
		this.#stories = isWide && chance.odds(0.3) ? ['aral', 'lake'] : ['aral']
		const opening = [
			{ key: 'site.yml', upload: this.#site('The Steppe Post', this.#listed) },
			{ key: 'authors.yml', upload: text(authorsYml('Madina')) },
		]
		// The other order costs a whole replay before anything happens: only where there is time for it.
		const isHasty = isWide && chance.odds(0.8)
		for (const { key, upload } of isHasty ? opening : opening.toReversed()) this.#add(key, upload, 'soon')
		const saves =
			day === 'hesitant' || day === 'talkative'
				? 6 + chance.below(7)
				: day === 'opening'
					? 2 + chance.below(3)
					: 3 + chance.below(6)
		for (let save = 0; save < saves; save++) this.#save()
		// Somebody was faster than whoever sets the newsroom up.
		if (day === 'restless' || day === 'opening') this.acts.splice(0, 0, ...this.acts.splice(2, 1 + chance.below(3)))
	}

	#add(key: string, upload: Upload | null, at: Act['at'] = this.#when()): void {
		this.acts.push({ at, key, upload })
		if (upload !== null) this.#earlier.set(key, [...(this.#earlier.get(key) ?? []), upload])
	}

	/** Mostly at once. Who hesitates lets each save go through before the next: or so it would be, were all functions fast. */
	#when(): Act['at'] {
		if (this.#day === 'hesitant' || this.#day === 'talkative') this.#minute += this.#chance.below(5)
		else if (this.#day === 'wavering') this.#minute += 2 + this.#chance.below(3)
		// Everything that belongs to a story comes within minutes.
		else if (this.#day === 'crowded') this.#minute += this.#chance.odds(0.7) ? 0 : 1
		else if (this.#day === 'opening') return 'soon'
		else return this.#chance.odds(0.8) ? 'soon' : 1 + this.#chance.below(90)
		return this.#minute
	}

	#save(): void {
		const chance = this.#chance
		const story = chance.pick(this.#stories)
		const language = chance.pick(this.#listed)
		const key = `articles/${story}/${language}.md`
		const habit = this.#habit()
		if (habit === 'article') this.#add(key, this.#article(story, language))
		else if (habit === 'restore') this.#restore(key)
		else if (habit === 'delete') this.#add(key, null)
		else if (habit === 'withdraw') this.#add(key, { ...this.#good(story, language), worth: 'withdrawn' })
		else if (habit === 'photo') this.#photo(`articles/${story}/lead.jpg`)
		else if (habit === 'shared') this.#add(`articles/${story}/article.yml`, this.#shared())
		else if (habit === 'rival')
			this.#add(`articles/${story}.${language}.md`, chance.odds(0.6) ? this.#good(story, language) : null)
		else if (habit === 'page')
			this.#add('pages/about/en.md', chance.odds(0.8) ? text(pageMd(`About, take ${chance.below(3)}`)) : null)
		else if (habit === 'settings') this.#settings()
		else
			this.#add(
				chance.pick(['articles/aral/notes.docx', 'articles/aral/xx.md']),
				chance.odds(0.7) ? text('stray') : null,
			)
	}

	#habit(): keyof Habits {
		const all = Object.entries({ ...habits[this.#day], [this.#without]: 0 }) as [keyof Habits, number][]
		let place = this.#chance.below(all.reduce((sum, [, weight]) => sum + weight, 0))
		for (const [habit, weight] of all) if ((place -= weight) < 0) return habit
		throw new Error('The weights do not add up')
	}

	#good(story: string, language: string): Manuscript {
		this.#mark++
		return { kind: 'article', mark: this.#mark, story, language, worth: 'good' }
	}

	#article(story: string, language: string): Manuscript {
		const chance = this.#chance
		const plain = this.#good(story, language)
		if (this.#day === 'wavering') return plain
		if (this.#day === 'hesitant') return chance.odds(0.8) ? plain : { ...plain, slug: `${story}-new` }
		// What waits may be seen in one alphabet before it waits, and not in the other: the promises leave that open.
		const waits = language === 'uz-Cyrl' ? 0 : 1
		const photo = this.#without === 'photo' || this.#day === 'talkative' ? 0 : this.#day === 'crowded' ? 0.6 : 0.2
		return {
			...plain,
			...(this.#translates && language !== 'en' && this.#luck.odds(0.6) && { translated: true }),
			...(this.#translates && this.#luck.odds(0.15) && { minor: true }),
			worth: chance.odds(0.75) ? 'good' : chance.pick(['rejected', 'draft'] as const),
			...(chance.odds(0.25) && { slug: chance.pick([`${story}-old`, `${story}-new`]) }),
			...(chance.odds(0.1) && { alias: `/${language}/once-${story}/` }),
			...(chance.odds(0.2 * waits) && { embargo: instantAt(5 + chance.below(100)) }),
			...(chance.odds(0.1) && { expires: instantAt(20 + chance.below(100)) }),
			...(chance.odds(photo * waits) && { photo: true }),
			...(chance.odds(0.2) && { otherDate: true }),
		}
	}

	/** An earlier save once more: A → B → A. */
	#restore(key: string): void {
		const earlier = this.#earlier.get(key)
		if (earlier === undefined) return
		// Back and forth, where it matters most.
		const before = this.#day === 'hesitant' || this.#day === 'wavering' ? earlier.slice(-2, -1) : earlier.slice(-3)
		if (before.length > 0) this.#add(key, this.#chance.pick(before))
	}

	#photo(key: string): void {
		const chance = this.#chance
		if (chance.odds(0.2)) this.#add(key, null)
		else this.#add(key, { kind: 'photo', colour: chance.odds(0.15) ? 'broken' : chance.pick(colours) })
	}

	#shared(): Upload | null {
		if (this.#chance.odds(0.2)) return null
		if (this.#chance.odds(0.2)) return { kind: 'text', worth: 'rejected', text: 'tags: [sea\n' }
		return text(this.#chance.odds(0.5) ? 'tags: [sea]\n' : 'genre: analysis\n')
	}

	#settings(): void {
		const chance = this.#chance
		// Which languages there are is what a first verdict hangs on.
		const isOpening = this.#day === 'opening'
		const kind = isOpening ? 4 : chance.below(6)
		const title = chance.pick(['The Steppe Post', 'The Steppe Herald'])
		const others = this.#alphabets
			? chance.pick([['en'], ['en', 'uz-Cyrl'], ['en', 'uz-Cyrl']])
			: chance.pick([
					['en', 'fa'],
					['en', 'kk'],
					['kk', 'en', 'fa'],
				])
		if (kind === 0)
			this.#add('taxonomy.yml', chance.odds(0.8) ? text(taxonomyYml(chance.pick(['Sea', 'Aral Sea']))) : null)
		else if (kind === 1) this.#add('authors.yml', text(authorsYml(chance.pick(['Madina', 'M. Seitkali']))))
		else if (kind === 2) this.#add('authors.yml', { kind: 'text', worth: 'rejected', text: 'madina: [\n' })
		else if (kind === 3) this.#add('site.yml', { ...this.#site('Never seen', this.#listed), worth: 'rejected' })
		else this.#add('site.yml', this.#site(title, !isOpening && chance.odds(0.6) ? this.#listed : others))
	}

	#site(title: string, tags: readonly string[]): SiteSettings {
		const timeZone = this.#chance.odds(0.8) ? 'Asia/Almaty' : 'America/Adak'
		const comments = this.#comments && { comments: this.#comments }
		const isMade = this.#alphabets && tags.includes('uz-Cyrl') && this.#luck.odds(0.8)
		const alphabets = isMade && { alphabets: true as const }
		const languages = isMade ? [...tags, 'uz-Latn'] : tags
		return { kind: 'site', worth: 'good', title, languages, ...alphabets, frontSize: 5, timeZone, ...comments }
	}
}

function text(words: string): Upload {
	return { kind: 'text', worth: 'good', text: words }
}
