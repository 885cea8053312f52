import { readPairs } from './read-pairs.ts'

/** Uzbek words that the rules would not spell as the Latin alphabet's dictionaries do: Cyrillic to Latin. */
export const uzCyrlWords = readPairs(`
	сентябр sentabr, сентябрь sentabr, октябр oktabr, октябрь oktabr
	борщ borsh, брошюра broshura, бюджет budjet, парашют parashut, пицца pitsa, боинг boeing, ельцин yeltsin, шольц sholts
	еттб YTTB, ехҳт YXHT, ятт YTT
`)
