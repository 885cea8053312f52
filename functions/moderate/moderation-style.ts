/** What the moderators' pages need besides the desk's sheet: comments with their forms, usable with one thumb. */
export const moderationStyle = [
	'body>header,body>footer{max-inline-size:52rem;margin-inline:auto;padding:.5rem 1rem}',
	'nav ul,footer ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;list-style:none;margin:0;padding:0}',
	'nav a,footer a,article>.more a{display:inline-block;min-inline-size:24px;padding-block:.35rem}a[aria-current]{font-weight:600;text-decoration:none}',
	'article{border-block-start:1px solid var(--rule);padding:1rem;scroll-margin-block:1rem}',
	'article:focus,#said:focus{outline:3px solid var(--good);outline-offset:-3px}',
	'article.withheld{border-inline-start:6px solid var(--warn)}.matched{color:var(--warn);font-weight:600}',
	'h2{font-size:1.1rem;margin-block:0}h2,article p,.trail li{overflow-wrap:anywhere}.meta{margin-block:.25rem}',
	'mark{background:#ffe08a;color:#1a1a1a}',
	'blockquote{border-inline-start:3px solid var(--rule);margin:.75rem 0;padding-inline-start:.8rem}blockquote p{margin-block:.25rem}',
	'#said{border-inline-start:6px solid var(--bad);font-weight:600;padding:.5rem .8rem}',
	'.forms{display:flex;flex-wrap:wrap;gap:.75rem 1.5rem;align-items:end}form{min-inline-size:0}main>form{margin-block-end:1rem}form p{margin-block:.5rem 0}',
	'.choice{display:flex;flex-wrap:wrap;gap:.5rem;align-items:end}.choice label{min-inline-size:0}.choice select{display:block}',
	'button,select,textarea,summary{font:inherit;min-block-size:2.5rem}summary{align-content:center;cursor:pointer}',
	'select,textarea{box-sizing:border-box;max-inline-size:100%}textarea{inline-size:100%}details{flex-basis:100%}',
	'.keys label{display:inline-block;padding-block:.35rem}.keys input{inline-size:1.5rem;block-size:1.5rem;vertical-align:middle}',
	'.trail{list-style:none;padding:0}.trail li{border-block-end:1px solid var(--rule);padding-block:.5rem}',
].join('')
