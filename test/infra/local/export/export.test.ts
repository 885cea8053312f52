import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { type CommentRow, commentKey } from '../../../../functions/catalogue/conversation.ts'
import { exportNewsroom } from '../../../../infra/local/export/export-newsroom.ts'
import { homeSources } from '../../../../infra/local/export/home-sources.ts'
import { errorLog } from '../../../../infra/local/log.ts'
import { Mirror } from '../../../../infra/local/mirror.ts'
import { LocalNewsroom } from '../../../../infra/local/newsroom.ts'
import { folders, run, save } from '../../../support/commands.ts'
import { lead, manuscript, page, settings } from '../../../support/fixture.ts'
import { photo } from '../../../support/photos.ts'
import { filesIn } from '../import/imported.ts'

vi.setConfig({ testTimeout: 120_000 })
const folder = folders()

const comment: CommentRow = {
	story: 'aral',
	language: 'en',
	number: 1,
	status: 'APPROVED',
	name: 'Dina, "from the shore"',
	text: 'My grandmother planted some of these.',
	spoken: null,
	replyTo: null,
	hour: '2026-05-01T10:00:00.000Z',
	eraser: 'hash-of-a-secret',
	words: [],
	reason: null,
	byNewsroom: false,
}

/** A newsroom at home that has published, changed an address and withdrawn. Gives its folder. */
async function published(): Promise<string> {
	const at = folder()
	const content = join(at, 'content')
	save(content, {
		...settings,
		'articles/aral/en.md': manuscript({ lead, aliases: ['/en/old,address/'] }),
		'articles/aral/ru.md': manuscript({ title: 'Саксаул возвращается', status: 'draft' }),
		'articles/aral/lead.jpg': await photo(),
		'articles/orchard/en.md': manuscript({ title: 'Old trees' }),
		'pages/about/en.md': page('About us'),
		'notes.txt': 'In no place that is read, and still somebody’s.',
	})
	const data = join(at, 'data')
	const newsroom = new LocalNewsroom({ site: join(data, 'site'), data, log: errorLog })
	const mirror = new Mirror(content, newsroom)
	await mirror.syncAll()
	await newsroom.settled()
	save(content, { 'articles/orchard/en.md': manuscript({ title: 'Old trees', status: 'withdrawn' }) })
	await mirror.sync('articles/orchard/en.md')
	await newsroom.settled()
	await newsroom.catalogue.transact([{ ...commentKey(comment), action: 'put', if: 'absent', value: comment }])
	await newsroom.close()
	return at
}

const lines = (path: string) =>
	readFileSync(path, 'utf8')
		.split(/\r?\n/)
		.filter((line) => line !== '')

describe('an export', () => {
	test('has every file at its own path, and gives the same site again, byte for byte', async () => {
		const at = await published()
		const { code, out } = await run('export', ['--to', 'export', '--data', 'data'], at)
		expect(code, out).toBe(0)
		expect(filesIn(join(at, 'export/content'))).toEqual(filesIn(join(at, 'content')))
		await run('build', ['--content', 'content', '--out', 'site'], at)
		await run('build', ['--content', 'export/content', '--out', 'again'], at)
		const site = filesIn(join(at, 'site'))
		expect(Object.keys(site)).toContain('en/aral/index.html')
		expect(filesIn(join(at, 'again'))).toEqual(site)
	})

	test('has what readers wrote, without what could delete it, and each address with what is there', async () => {
		const at = await published()
		await run('export', ['--to', 'export', '--data', 'data'], at)
		const { eraser: _secret, ...told } = comment
		expect(lines(join(at, 'export/comments.jsonl')).map((line) => JSON.parse(line))).toEqual([told])
		expect(lines(join(at, 'export/addresses.csv'))).toEqual([
			'address,what,leads to,article,language',
			'/en/aral/,page,,aral,en',
			'"/en/old,address/",redirect,/en/aral/,aral,en',
			'/en/orchard/,gone,,orchard,en',
			'/en/about/,page,,pages/about,en',
		])
		const deeds = lines(join(at, 'export/activity.jsonl')).map((line) => JSON.parse(line))
		expect(deeds.filter(({ story }) => story === 'orchard').map(({ did }) => did)).toEqual([
			'judged',
			'live',
			'judged',
			'gone',
		])
		expect(readFileSync(join(at, 'export/README.txt'), 'utf8')).toContain(
			'npm run build -- --content content --out site',
		)
	})

	test('goes on after it was stopped, and fetches nothing twice', async () => {
		const at = await published()
		const target = join(at, 'export')
		let files = 0
		const first = homeSources(join(at, 'data'))
		expect(await exportNewsroom(first, { target, onDone: () => void files++, stop: () => files >= 3 })).toBeUndefined()
		first.close()
		const second = homeSources(join(at, 'data'))
		const asked: string[] = []
		const get = second.manuscripts.get.bind(second.manuscripts)
		second.manuscripts.get = (key, version) => {
			asked.push(key)
			return get(key, version)
		}
		const done = await exportNewsroom(second, { target })
		second.close()
		expect(done).toMatchObject({ same: 3, left: [] })
		expect(asked.length).toBe(done?.written)
		expect(filesIn(join(target, 'content'))).toEqual(filesIn(join(at, 'content')))
	})

	test('writes over nobody else’s file, and says which one stands there', async () => {
		const at = await published()
		save(at, { 'export/content/site.yml': 'mine: true\n' })
		const { code, error } = await run('export', ['--to', 'export', '--data', 'data'], at)
		expect(code).toBe(1)
		expect(error).toContain('left-out.txt')
		expect(lines(join(at, 'export/left-out.txt'))).toEqual(['site.yml'])
		expect(readFileSync(join(at, 'export/content/site.yml'), 'utf8')).toBe('mine: true\n')
		rmSync(join(at, 'export/content/site.yml'))
		expect((await run('export', ['--to', 'export', '--data', 'data'], at)).code).toBe(0)
		expect(existsSync(join(at, 'export/left-out.txt'))).toBe(false)
	})

	test('says how many files went that the newsroom has no more', async () => {
		const at = await published()
		await run('export', ['--to', 'export', '--data', 'data'], at)
		const sources = homeSources(join(at, 'data'))
		const list = sources.manuscripts.list.bind(sources.manuscripts)
		sources.manuscripts.list = async (prefix, options) =>
			(await list(prefix, options)).filter((key) => key !== 'notes.txt')
		expect(await exportNewsroom(sources, { target: join(at, 'export') })).toMatchObject({ removed: 1 })
		sources.close()
		expect(existsSync(join(at, 'export/content/notes.txt'))).toBe(false)
		const { out } = await run('export', ['--to', 'export', '--data', 'data'], at)
		expect(out).toContain('1 files written, 8 as they were, 0 removed')
	})

	test('keeps what it has when the newsroom is another one, or has lost its files', async () => {
		const at = await published()
		await run('export', ['--to', 'export', '--data', 'data'], at)
		const before = filesIn(join(at, 'export'))
		cpSync(join(at, 'data'), join(at, 'other'), { recursive: true })
		expect(await run('export', ['--to', 'export', '--data', 'other'], at)).toMatchObject({
			code: 2,
			error: expect.stringMatching(/holds the export of .*data, not of .*other/),
		})
		const sources = homeSources(join(at, 'data'))
		sources.manuscripts.list = async () => []
		await expect(exportNewsroom(sources, { target: join(at, 'export') })).rejects.toThrow('has no files any more')
		sources.close()
		expect(filesIn(join(at, 'export'))).toEqual(before)
	})

	test('needs a newsroom that has published, and one that is not running', async () => {
		const at = await published()
		expect(await run('export', ['--to', 'export', '--data', 'elsewhere'], at)).toMatchObject({
			code: 2,
			error: expect.stringContaining('Nothing was published in'),
		})
		writeFileSync(join(at, 'data/lock'), String(process.pid))
		expect(await run('export', ['--to', 'export', '--data', 'data'], at)).toMatchObject({
			code: 2,
			error: expect.stringContaining('end that one first'),
		})
		expect(await run('export', ['--to', 'export', '--from-aws', 'bucket=x'], at)).toMatchObject({
			code: 2,
			error: expect.stringContaining('There is no bucket in --from-aws'),
		})
	})
})
