import { keyOfAddress } from '../article/address.ts'
import { monthFileNames } from './month-files.ts'

/** `/<lang>/search/`: the page on which readers look for stories. */
export function searchAddress(language: string): string {
	return `/${language}/search/`
}

/** The key of a language's search page. */
export function searchPageKey(language: string): string {
	return keyOfAddress(searchAddress(language))
}

/** The key of the list of months that have something to look for, the newest first. */
export function searchMonthsKey(language: string): string {
	return `${language}/search/months.json`
}

/** The keys of a month's files, by their names. */
export function searchMonthKeys(language: string, month: string): Map<string, string> {
	return new Map(monthFileNames.map((name) => [name, `${language}/search/${month}/${name}`]))
}
