/**
 * The one script of the page that stands for all languages: of its notices it leaves the one in the language of the
 * address that was asked for, `/ru/…`. Without it the page shows them all.
 *
 * It is here because CloudFront has one error page a status and runs no function for what the bucket answers with 404
 * (https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/edge-functions-restrictions.html).
 */
export const ownLanguageScript = [
	"const own = document.getElementById(location.pathname.split('/')[1] || 'content')",
	"if (own && own.matches('section')) {",
	"document.querySelectorAll('section').forEach((section) => { section.hidden = section !== own })",
	'Object.assign(document.documentElement, { lang: own.lang, dir: own.dir })',
	"document.title = '404 — ' + own.querySelector('h2').textContent",
	'}',
].join('\n')
