import { domainToASCII } from 'node:url'
import * as z from 'zod'
import { closedObject } from './closed-object.ts'

/** A label of a host name: letters, digits and hyphens, none at its ends (RFC 1123). */
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

/** What is wrong with a host name; nothing when it can be one. */
function wrongWith(name: string): string | undefined {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is asked for
	if (/[^\x00-\x7f]/.test(name)) return `must be in ASCII: ${domainToASCII(name) || 'xn--…'}`
	const labels = name.split('.')
	const stands = labels.length > 1 && labels.every((part) => label.test(part)) && !/\.\d+$/.test(name)
	return stands && name.length <= 253
		? undefined
		: 'must be a host name in small letters, without https:// or a path: news.example.org'
}

const hostName = z.string({ error: 'must be a host name: news.example.org' }).superRefine((name, { addIssue }) => {
	const message = wrongWith(name)
	if (message !== undefined) addIssue({ code: 'custom', message })
})

const certificate = 'must be the ARN of a certificate: arn:aws:acm:us-east-1:<account>:certificate/<id>'
const certificateArn = z
	.string({ error: certificate })
	.regex(/^arn:aws:acm:[a-z0-9-]+:\d{12}:certificate\/[0-9a-f-]{36}$/, { error: certificate, abort: true })
	.refine((arn) => arn.split(':')[3] === 'us-east-1', {
		error: ({ input }) =>
			`is in ${String(input).split(':')[3]}, must be in us-east-1: CloudFront takes certificates from there only, wherever the rest is`,
	})

/** A host name of one's own for the site, with its certificate; with a zone of Route 53 its records are made as well. */
export const domain = closedObject(
	{
		name: hostName,
		certificateArn,
		hostedZone: closedObject(
			{
				id: z.string({ error: 'must be the id of a zone: Z…' }).regex(/^Z[A-Z0-9]{1,31}$/, {
					error: 'must be the id of a zone: Z and then capital letters and digits, without /hostedzone/',
				}),
				name: hostName,
			},
			'must hold id and name',
		).optional(),
	},
	'must hold name and certificateArn, and may hold hostedZone',
).refine(({ name, hostedZone }) => !hostedZone || name === hostedZone.name || name.endsWith(`.${hostedZone.name}`), {
	path: ['hostedZone', 'name'],
	error: 'must be the zone in which domain.name is: that name itself or an ending of it, from a dot on',
})
