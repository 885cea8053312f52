import { atLeast, type Check } from './check.ts'

/** Where the newsroom wants it so, and that is how it is unless it says otherwise, a person reads each comment first. */
export const premoderate: Check = (draft, { mode }) => (mode === 'open' ? draft : atLeast(draft, 'PREMOD'))
