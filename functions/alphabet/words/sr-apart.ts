import { readPairs } from './read-pairs.ts'

/** Beginnings of Serbian words in which n and j, l and j, d and ž meet by chance: Latin to Cyrillic. */
export const srApart = readPairs(`
	injek* инјек, injic* инјиц, injunkcij* инјункциј, konjekt* конјект, konjug* конјуг, konjunk* конјунк, disjunk* дисјунк, tanjug* танјуг
	anjon* анјон, vanjezič* ванјезич, izvanjezič* изванјезич, netanjahu* нетанјаху, panjevrej* панјевреј
	nadživ* наджив, nadživlj* надживљ, nadžnj* наджњ, nadžanj* наджањ, nadžup* наджуп, odžal* оджал, odžalj* оджаљ, odživ* оджив
	odživlj* одживљ, odžvak* оджвак, podžanr* поджанр, podžup* поджуп, predžetv* преджетв, predživot* предживот
`)
