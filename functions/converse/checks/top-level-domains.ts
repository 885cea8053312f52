/**
 * Ends of hosts that make a link without anything else. Left out is what comments in our languages have as a word: after
 * a full stop without a space `bien.es`, `me.it` or `eu.no` would be links.
 */
export const sureDomains: ReadonlySet<string> = words(
	'com net org info biz xyz online site shop store top club vip pro app dev click icu fun bet io mobi asia',
	'ru kz uz kg tj tm ge ua cn jp kr tw hk tr ir pk np lk mn uk pl cz hu bg lt lv ee fr nl gr br mx nz tv cc ws ly gg',
	'рф укр қаз бел срб мон мкд бг ею',
)

/** Ends of hosts that are words too, so that they make a link only before a path. So do any two Latin letters. */
export const wordDomains: ReadonlySet<string> = words(
	'live news link win space blog tech website agency cloud email media page world zone',
	'рус москва сайт онлайн дети орг ком ایران امارات السعودية مصر پاکستان ישראל भारत 中国 中國 公司',
)

function words(...lines: readonly string[]): ReadonlySet<string> {
	return new Set(lines.flatMap((line) => line.split(' ')))
}
