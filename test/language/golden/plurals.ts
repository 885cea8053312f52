/** The numbers of comments in each line: they meet every plural category that a whole number can have. */
export const counts = [0, 1, 2, 3, 5, 11, 21, 100] as const

const nbsp = '\u00a0'

/** “… comments” in each language, for 0 1 2 3 5 11 21 100. */
export const goldenPlurals: Readonly<Record<string, readonly string[]>> = {
	// Six forms: none, one, a dual, 3–10 with the plural, 11–99 with the accusative singular, hundreds with the singular.
	ar: [
		...['لا تعليقات', 'تعليق واحد', 'تعليقان', '3 تعليقات'],
		...['5 تعليقات', '11 تعليقًا', '21 تعليقًا', '100 تعليق'],
	],
	az: ['0 şərh', '1 şərh', '2 şərh', '3 şərh', '5 şərh', '11 şərh', '21 şərh', '100 şərh'],
	de: [
		...['0 Kommentare', '1 Kommentar', '2 Kommentare', '3 Kommentare'],
		...['5 Kommentare', '11 Kommentare', '21 Kommentare', '100 Kommentare'],
	],
	en: [
		...['0 comments', '1 comment', '2 comments', '3 comments'],
		...['5 comments', '11 comments', '21 comments', '100 comments'],
	],
	es: [
		...['0 comentarios', '1 comentario', '2 comentarios', '3 comentarios'],
		...['5 comentarios', '11 comentarios', '21 comentarios', '100 comentarios'],
	],
	fa: ['۰ دیدگاه', '۱ دیدگاه', '۲ دیدگاه', '۳ دیدگاه', '۵ دیدگاه', '۱۱ دیدگاه', '۲۱ دیدگاه', '۱۰۰ دیدگاه'],
	// Nought is singular in French.
	fr: [
		...[`0${nbsp}commentaire`, `1${nbsp}commentaire`, `2${nbsp}commentaires`, `3${nbsp}commentaires`],
		...[`5${nbsp}commentaires`, `11${nbsp}commentaires`, `21${nbsp}commentaires`, `100${nbsp}commentaires`],
	],
	he: ['0 תגובות', 'תגובה אחת', 'שתי תגובות', '3 תגובות', '5 תגובות', '11 תגובות', '21 תגובות', '100 תגובות'],
	// Nought is singular in Hindi.
	hi: [
		...['0 टिप्पणी', '1 टिप्पणी', '2 टिप्पणियाँ', '3 टिप्पणियाँ'],
		...['5 टिप्पणियाँ', '11 टिप्पणियाँ', '21 टिप्पणियाँ', '100 टिप्पणियाँ'],
	],
	id: [
		...['0 komentar', '1 komentar', '2 komentar', '3 komentar'],
		...['5 komentar', '11 komentar', '21 komentar', '100 komentar'],
	],
	ja: [
		...['コメント0件', 'コメント1件', 'コメント2件', 'コメント3件'],
		...['コメント5件', 'コメント11件', 'コメント21件', 'コメント100件'],
	],
	// A noun after a numeral stays singular in the Turkic languages and in Tajik.
	kk: ['0 пікір', '1 пікір', '2 пікір', '3 пікір', '5 пікір', '11 пікір', '21 пікір', '100 пікір'],
	'kk-Latn': [...['0 pıkır', '1 pıkır', '2 pıkır', '3 pıkır'], ...['5 pıkır', '11 pıkır', '21 pıkır', '100 pıkır']],
	ky: ['0 пикир', '1 пикир', '2 пикир', '3 пикир', '5 пикир', '11 пикир', '21 пикир', '100 пикир'],
	ps: ['۰ تبصرې', '۱ تبصره', '۲ تبصرې', '۳ تبصرې', '۵ تبصرې', '۱۱ تبصرې', '۲۱ تبصرې', '۱۰۰ تبصرې'],
	// Nought is singular in Brazilian Portuguese.
	pt: [
		...['0 comentário', '1 comentário', '2 comentários', '3 comentários'],
		...['5 comentários', '11 comentários', '21 comentários', '100 comentários'],
	],
	ru: [
		...['0 комментариев', '1 комментарий', '2 комментария', '3 комментария'],
		...['5 комментариев', '11 комментариев', '21 комментарий', '100 комментариев'],
	],
	'sr-Cyrl': [
		...['0 коментара', '1 коментар', '2 коментара', '3 коментара'],
		...['5 коментара', '11 коментара', '21 коментар', '100 коментара'],
	],
	'sr-Latn': [
		...['0 komentara', '1 komentar', '2 komentara', '3 komentara'],
		...['5 komentara', '11 komentara', '21 komentar', '100 komentara'],
	],
	tg: ['0 шарҳ', '1 шарҳ', '2 шарҳ', '3 шарҳ', '5 шарҳ', '11 шарҳ', '21 шарҳ', '100 шарҳ'],
	tk: ['0 teswir', '1 teswir', '2 teswir', '3 teswir', '5 teswir', '11 teswir', '21 teswir', '100 teswir'],
	tr: ['0 yorum', '1 yorum', '2 yorum', '3 yorum', '5 yorum', '11 yorum', '21 yorum', '100 yorum'],
	uk: [
		...['0 коментарів', '1 коментар', '2 коментарі', '3 коментарі'],
		...['5 коментарів', '11 коментарів', '21 коментар', '100 коментарів'],
	],
	ur: ['0 تبصرے', '1 تبصرہ', '2 تبصرے', '3 تبصرے', '5 تبصرے', '11 تبصرے', '21 تبصرے', '100 تبصرے'],
	'uz-Cyrl': [
		...['0 та изоҳ', '1 та изоҳ', '2 та изоҳ', '3 та изоҳ'],
		...['5 та изоҳ', '11 та изоҳ', '21 та изоҳ', '100 та изоҳ'],
	],
	'uz-Latn': [
		...['0 ta izoh', '1 ta izoh', '2 ta izoh', '3 ta izoh'],
		...['5 ta izoh', '11 ta izoh', '21 ta izoh', '100 ta izoh'],
	],
	'zh-Hans': [...['0条评论', '1条评论', '2条评论', '3条评论'], ...['5条评论', '11条评论', '21条评论', '100条评论']],
}

/** Tajik's plural categories, which its words do not show: as in Persian, nought and one are “one”. */
export const tajikCategories = ['one', 'one', 'other', 'other', 'other', 'other', 'other', 'other'] as const
