import { readPairs } from './read-pairs.ts'

/** Uzbek words with йо, йе and their like where the rules would read ё and е: Latin to Cyrillic. */
export const uzYo = readPairs(`
	feyerverk фейерверк, foye фойе, konveyer конвейер, mayonez майонез, mayor майор, mikrorayon микрорайон
	rayon район, yoga йога, yogurt йогурт, yohannesburg йоҳаннесбург, yokohama йокоҳама, york йорк
	yorkshir йоркшир
`)
