/** Puts what a button names on the clipboard. Without script there is no button, and the words can be marked as ever. */
export const copyScript = [
	"for(const b of document.querySelectorAll('button[data-copy]')){b.hidden=!navigator.clipboard;",
	"b.onclick=async()=>{await navigator.clipboard.writeText(b.dataset.copy);b.setAttribute('aria-pressed','true')}}",
].join('')
