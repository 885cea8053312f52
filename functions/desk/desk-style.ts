/** The desk's own sheet: plain, legible, with the state in words as well as in colour. */
export const deskStyle = [
	':root{color-scheme:light dark;--bad:#a3261b;--warn:#8a5a00;--good:#1c6b3a;--rule:#ccc}',
	'@media(prefers-color-scheme:dark){:root{--bad:#ff9d90;--warn:#f2c46d;--good:#86d9a4;--rule:#555}}',
	'body{font-family:system-ui,"Segoe UI","Noto Sans","Noto Sans Arabic",sans-serif;line-height:1.6;margin:0}',
	'main{max-inline-size:52rem;margin-inline:auto;padding:1rem}',
	'h1{font-size:1.3rem;overflow-wrap:anywhere}code{font-size:.95em;overflow-wrap:anywhere}',
	'.verdict{font-size:1.15rem;font-weight:600;border-inline-start:6px solid var(--rule);padding-inline-start:.8rem}',
	'.verdict.live,.verdict.accepted,.verdict.scheduled{border-color:var(--good)}.verdict.rejected,.verdict.ignored{border-color:var(--bad)}.verdict.waiting,.verdict.withdrawn,.verdict.expired{border-color:var(--warn)}',
	'.problems{padding:0;list-style:none}.problems li{border-block-start:1px solid var(--rule);padding-block:.7rem}.problems p{margin:0}',
	'.error .place{color:var(--bad)}.warning .place{color:var(--warn)}.place{font-weight:600}.mend span{font-weight:600}',
	'.state{font-weight:600}.state.rejected,.state.ignored{color:var(--bad)}.state.waiting{color:var(--warn)}.state.live{color:var(--good)}',
	'.received,.address{font-size:.9rem;overflow-wrap:anywhere}table{border-collapse:collapse;inline-size:100%}td,th{text-align:start;border-block-end:1px solid var(--rule);padding:.35rem .5rem;vertical-align:top}',
].join('')
