/** The card's style sheet: it stands in other people's pages, so it is small, quiet and asks for no font. */
export const embedStyle = [
	':root{color-scheme:light dark;--paper:#fffefb;--ink:#24211c;--soft:#5b564d;--mark:#8c2f1b;--rule:#cfc8b8}',
	'@media (prefers-color-scheme:dark){:root{--paper:#211e1a;--ink:#ece7dd;--soft:#b9b1a3;--mark:#e79a80;--rule:#4a453c}}',
	'body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 Georgia,"Times New Roman",serif;overflow-wrap:anywhere}',
	'html[data-script=Arab] body,html[data-script=Deva] body{font-family:Tahoma,"Segoe UI",system-ui,sans-serif;line-height:1.8}',
	'article{display:flex;gap:1rem;padding:1rem;border:1px solid var(--rule);border-block-start:3px solid var(--mark);box-sizing:border-box;min-block-size:100vh}',
	'img{inline-size:10rem;block-size:auto;align-self:start;flex:none}',
	'div{min-inline-size:0;flex:1}h1{font-size:1.2rem;line-height:1.3;margin:0 0 .4rem}html[data-script=Arab] h1{line-height:1.6}',
	'p{margin:0 0 .5rem;font-size:.95rem}.soft{font-size:.85rem;color:var(--soft);margin:0}',
	'a{color:inherit;text-decoration:none}a:hover{text-decoration:underline}:focus-visible{outline:3px solid var(--mark);outline-offset:2px}',
	'@media (max-width:26rem){article{flex-direction:column}img{inline-size:100%}}',
].join('')
