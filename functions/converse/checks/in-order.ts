import type { Check } from './check.ts'
import { clean } from './clean.ts'
import { checkClosed } from './closed.ts'
import { checkFlood } from './flood.ts'
import { checkHuman } from './human.ts'
import { checkLength } from './length.ts'
import { checkLinks } from './link-limit.ts'
import { premoderate } from './premoderate.ts'
import { checkRepeat } from './repeat.ts'
import { checkReply } from './reply.ts'
import { checkWords } from './words.ts'

/** The checks of a comment, in the order in which it passes them: what costs nothing first, what counts visitors late. */
export const checks: readonly Check[] = [
	checkLength,
	checkClosed,
	clean,
	checkReply,
	checkRepeat,
	checkWords,
	checkLinks,
	checkFlood,
	checkHuman,
	premoderate,
]
