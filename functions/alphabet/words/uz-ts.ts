import { readPairs } from './read-pairs.ts'

/**
 * Uzbek words with ц where no rule says it: Latin to Cyrillic. The Latin alphabet writes it ts behind a vowel and s
 * elsewhere. Also the words that look as if they had one.
 */
export const uzTs = readPairs(`
	aksent акцент, aksept акцепт, aksiz акциз, bakteritsid бактерицид, defitsit дефицит, differensial дифференциал
	differensiatsiya дифференциация, ekssentrik эксцентрик, ensefalit энцефалит, ensiklopediya энциклопедия
	ensiklopedik энциклопедик, fransisk франциск, fransuz француз, genotsid геноцид, gerbitsid гербицид
	insident инцидент, kalsiy кальций, kanselyariya канцелярия, kanserogen канцероген, kansler канцлер
	konsentrat концентрат, konsepsiya концепция, konseptual концептуал, konsern концерн, konsert концерт
	konsessiya концессия, lisenziya лицензия, meditsina медицина, motosikl мотоцикл, mototsikl мотоцикл, motsart моцарт
	munitsipal муниципал, natsist нацист, natsizm нацизм, pestitsid пестицид, pinset пинцет, pitsa пицца
	porsiya порция, potensial потенциал, prins принц, prinsessa принцесса, prinsip принцип, proporsiya пропорция
	proporsional пропорционал, provinsial провинциал, retsidiv рецидив, sellofan целлофан, selluloza целлюлоза
	sellyuloza целлюлоза, selsiy цельсий, sement цемент, sentner центнер, sentr центр, sentrifuga центрифуга
	senz ценз, senzor цензор, senzura цензура, sex цех, seylon цейлон, shveysariya швейцария
	sholts шольц, sian циан, sianid цианид, siferblat циферблат, sikl цикл, siklon циклон, silindr цилиндр
	sirk цирк, sirkul циркуль, sirkulyar циркуляр, sirkulyatsiya циркуляция, sirroz цирроз, sisterna цистерна
	sitata цитата, sitoplazma цитоплазма, sitrus цитрус, sitsiliya сицилия, sivilizatsiya цивилизация
	spetsifik специфик, ssenarist сценарист, ssenariy сценарий, suitsid суицид, sunami цунами, syurix цюрих
	vaksina вакцина, vaktsina вакцина, yeltsin ельцин
	aksioma аксиома, anoreksiya анорексия, asfiksiya асфиксия, ats АТС, biopsiya биопсия, bratsk* братск
	epilepsiya эпилепсия, oits ОИТС, pansion пансион, pensiya пенсия, pensioner пенсионер, refleksiya рефлексия
	botsvana ботсвана, disleksiya дислексия, ekspansiya экспансия, kuznetsov кузнецов, matritsa матрица, nitssa ницца
	szinpin цзиньпин, sovet* совет, sportsmen спортсмен, valensiya валенсия
`)
