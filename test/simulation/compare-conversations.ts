import type { CommentRow, ConversationRow, WaitingRow } from '../../functions/catalogue/conversation.ts'
import type { VoteRow } from '../../functions/catalogue/reactions.ts'
import type { UsedTicket } from '../../functions/converse/used-ticket.ts'
import type { TrailRow } from '../../functions/moderate/trail.ts'
import type { Row } from '../../functions/ports/catalogue.ts'
import { ticketOf, wordsOf } from './readers-stage.ts'
import type { Visit } from './visits.ts'
import type { World } from './world/world.ts'

/** Rows of what readers wrote and answered: pages are made from them. */
export const isConversation = ({ partition }: Pick<Row, 'partition'>) => /^(conversation|reactions)#/.test(partition)

/** What is wrong with what is kept of readers, by the promises of docs/conversation.md. */
export function judgeConversations(world: World, visits: readonly Visit[]): string[] {
	const rows = allRows(world)
	const of = <Value>(partition: RegExp, sort: RegExp) =>
		rows.filter((row) => partition.test(row.partition) && sort.test(row.sort)) as Row<Value>[]
	const comments = of<CommentRow>(/^conversation#/, /^(shown|held|rejected)#/)
	const wrong: string[] = []
	for (const { partition, value } of of<ConversationRow>(/^conversation#/, /^conversation$/)) {
		const on = (shelf: string) =>
			comments.filter((row) => row.partition === partition && row.sort.startsWith(shelf)).length
		if (value.shown !== on('shown#')) wrong.push(`${partition} counts ${value.shown} shown of ${on('shown#')}`)
		if (value.held !== on('held#')) wrong.push(`${partition} counts ${value.held} held of ${on('held#')}`)
	}
	const held = comments.filter(({ sort }) => sort.startsWith('held#')).map(({ value }) => nameOf(value))
	const waiting = of<WaitingRow>(/^moderation$/, /./).map(({ value }) => nameOf(value))
	if (held.toSorted().join() !== waiting.toSorted().join())
		wrong.push(`${waiting.join()} wait for moderators instead of ${held.join()}`)
	for (const visit of visits) if (visit.does === 'comment') wrong.push(...judgeComment(visit, comments, world))
	wrong.push(...judgeAnswers(of<VoteRow>(/^reactions#/, /^vote#/), of(/^reactions#/, /^part#/)))
	return wrong
}

/** A comment that was taken is there once, unless it was deleted; one that is not there is nowhere. */
function judgeComment(
	visit: Visit & { does: 'comment' },
	comments: readonly Row<CommentRow>[],
	world: World,
): string[] {
	const { story, language, writer } = visit
	const words = wordsOf(writer)
	const kept = comments.filter(({ value }) => value.text === words)
	if (kept.length > 1) return [`writer ${writer} has ${kept.length} comments`]
	const used = world.table.read({ partition: `ticket#${ticketOf(writer)}`, sort: 'ticket' })?.value as
		| UsedTicket
		| undefined
	if (used !== undefined && kept.length === 0 && !wasErased(visit, used.number, world))
		return [`comment ${used.number} of writer ${writer} on ${story} in ${language} is lost`]
	const isShown = kept[0]?.sort.startsWith('shown#') === true
	const { site } = world.buckets
	const showing = site.keys().filter((key) => Buffer.from(site.get(key)?.body ?? []).includes(words))
	return isShown ? [] : showing.map((key) => `${key} shows what writer ${writer} wrote, which is on no page`)
}

/** Its writer, or a moderator, has deleted it: a moderator's hand is in the trail. */
function wasErased({ story, language, writer }: Visit & { does: 'comment' }, number: number, world: World): boolean {
	const trail = allRows(world).filter(({ partition }) => partition.startsWith('trail#')) as Row<TrailRow>[]
	return (
		trail.some(({ value }) => value.did === 'erase' && nameOf(value) === nameOf({ story, language, number })) ||
		world.journal.some((line) => line.includes(`act: take back on ${story} in ${language} {"writer":${writer}}`))
	)
}

/** The sums are those of the answers, each reader's newest. */
function judgeAnswers(
	votes: readonly Row<VoteRow>[],
	parts: readonly Row<{ readonly yes: number; readonly no: number }>[],
): string[] {
	return (['yes', 'no'] as const).flatMap((said) => {
		const sum = parts.reduce((all, { value }) => all + value[said], 0)
		const count = votes.filter(({ value }) => value.answer === said).length
		return sum === count ? [] : [`${sum} readers are counted to have said ${said}, and ${count} have`]
	})
}

function nameOf({ story, language, number }: { story: string; language: string; number: number | null }): string {
	return `${story}/${language}/${number}`
}

/** Every row there is. */
export function allRows({ table }: World): Row[] {
	return table.partitions().flatMap((partition) => table.query({ partition, limit: 1000 }))
}
