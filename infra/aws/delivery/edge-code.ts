import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

export type EdgeFunction = 'viewer-request' | 'viewer-response'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * The code of a CloudFront Function, at most 10 KB
 * (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-function-restrictions.html). Its runtime 2.0 knows
 * ES5 and some of what came later
 * (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html): what is not named
 * here is brought down to ES5, or refused where that cannot be done.
 */
export function edgeCode(name: EdgeFunction): string {
	const exported = name === 'viewer-request' ? 'viewerRequest' : 'viewerResponse'
	const call = name === 'viewer-request' ? '(event.request)' : '(event.request, event.response)'
	const { outputFiles } = buildSync({
		absWorkingDir: root,
		stdin: {
			contents: `import { ${exported} as answer } from './functions/edge/${name}.ts'
				answerEvent = (event) => answer${call}`,
			resolveDir: root,
			loader: 'ts',
		},
		bundle: true,
		format: 'iife',
		target: 'es5',
		supported: { 'const-and-let': true, arrow: true, 'template-literal': true, 'object-extensions': true },
		minify: true,
		charset: 'utf8',
		legalComments: 'none',
		write: false,
		logLevel: 'warning',
	})
	// The runtime calls the function of this name, while a bundle keeps all names to itself.
	return `var answerEvent;${outputFiles[0]?.text}function handler(event){return answerEvent(event)}\n`
}
