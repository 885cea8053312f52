import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'

/** The version of Sveltia CMS whose schema `admin/config.yml` was checked against. */
export const cmsVersion = '0.221.1'

/** What its script has to hash to: another one is not run (https://www.w3.org/TR/sri-2/). */
export const cmsIntegrity = 'sha384-JQ+XsKx/UzwdTiNnFStza3XtqqQoVtyNPApkfvwlzZDfhe7giE9CnfQrpHqgv3k6'

/** `admin/index.html`: the page that opens Sveltia CMS on `config.yml` beside it. */
export function cmsPage(): string {
	const page = h(null, [
		{ type: 'doctype' },
		h('html', { lang: 'en' }, [
			h('head', [
				h('meta', { charSet: 'utf-8' }),
				h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
				h('meta', { name: 'robots', content: 'noindex' }),
				h('title', 'Newsroom'),
			]),
			h('body', [
				h('script', {
					src: `https://unpkg.com/@sveltia/cms@${cmsVersion}/dist/sveltia-cms.js`,
					integrity: cmsIntegrity,
					crossOrigin: 'anonymous',
				}),
			]),
		]),
	])
	return `${toHtml(page)}\n`
}
