/** The cases of an Uzbek noun, in Latin letters, as a regular expression's choice. */
export const uzLatnCases = 'ning|ni|ga|ka|qa|da|dan|dagi|dek|day|gacha|niki'

/** What turns an Uzbek noun into a verb: after it anything may come. */
const verb = 'lash|lan|la'
const derived = 'cha|chi|chilik|li|lik|siz|dosh|xona|shunos|iy|aviy|vor|gar|kor|zor'
const possessed = 'i|im|ing|imiz|ingiz|si|m|ng|miz|ngiz'
const particles = 'mi|ku|chi|dir|man|san|siz|miz|u|yu'

/** The endings an Uzbek word can have, in Latin letters. */
export const uzLatnEnding = new RegExp(
	`^(?:(?:${verb})\\p{L}*|(?:${derived}){0,2}(?:lar)?(?:${possessed})?(?:${uzLatnCases})?(?:${particles})?)$`,
	'iu',
)

const verbCyrl = 'лаш|лан|ла'
const derivedCyrl = 'ча|чи|чилик|ли|лик|сиз|дош|хона|шунос|ий|авий|вор|гар|кор|зор'
const possessedCyrl = 'и|им|инг|имиз|ингиз|си|м|нг|миз|нгиз'
const casesCyrl = 'нинг|ни|га|ка|қа|да|дан|даги|дек|дай|гача|ники'
const particlesCyrl = 'ми|ку|чи|дир|ман|сан|сиз|миз|у|ю'

/** The same in Cyrillic letters. */
export const uzCyrlEnding = new RegExp(
	`^(?:(?:${verbCyrl})\\p{L}*|(?:${derivedCyrl}){0,2}(?:лар)?(?:${possessedCyrl})?(?:${casesCyrl})?(?:${particlesCyrl})?)$`,
	'iu',
)
