import { readSettings } from '../../functions/validate/read-settings.ts'
import { worstSettings } from './worst-settings.ts'

/** A process of its own that reads one of the worst settings files, and prints what it took as JSON. */
const name = process.argv[2] ?? ''
const [file, yaml] = worstSettings[name] ?? ['site', '']
const bytes = Buffer.from(yaml)
const before = performance.now()
readSettings(file, bytes)
const longest = { name, ms: Math.round(performance.now() - before) }
console.log(JSON.stringify({ count: 1, longest, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) }))
