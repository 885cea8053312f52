import { describe, expect, test } from 'vitest'
import { fold } from '../../../functions/converse/checks/fold.ts'

describe('a word in the two alphabets of its language is one word', () => {
	test.each([
		['барсук', 'barsuk'],
		['хомяк', 'homyak'],
		['хомяк', 'khomiak'],
		['журавль', 'zhuravl'],
		['щука', 'shchuka'],
		['ящерица', 'yashcheritsa'],
		['чайка', 'chayka'],
		['сайт', 'sayt'],
		['шоқжорға', 'shoqjorgʻa'],
		['ҳўкиз', 'hoʻkiz'],
		['қуён', 'quen'],
		['бўрсиқ', 'boʻrsiq'],
		['хурмо', 'xurmo'],
		['қҷӣӯ', 'qjiu'],
		['кемпірқосақ', 'kempirqosaq'],
		['їжак', 'izhak'],
	])('%s, %s', (cyrillic, latin) => {
		expect(fold(cyrillic).text).toBe(fold(latin).text)
	})
})

describe('a letter of the other alphabet inside a word is the one it looks like', () => {
	test.each([
		['Cyrillic а, е in a Latin word', 'b\u0430dg\u0435r', 'badger'],
		['Cyrillic В and у', '\u0412arr\u0443', 'barry'],
		['Cyrillic с and р', '\u0441arpet \u0440arrot', 'carpet parrot'],
		['Cyrillic н', '\u043dedgehog', 'hedgehog'],
		['Latin a, p, c, y, k in a Cyrillic word', 'бapcyк', 'барсук'],
		['Latin capitals B and H', 'BЫДРА HЕРПА', 'выдра нерпа'],
		['Latin h for a Kazakh letter', 'қаhарман', 'қаһарман'],
		['Latin i for a Kazakh letter', 'бiлiм', 'білім'],
	])('%s', (_, typed, meant) => {
		expect(fold(typed).text).toBe(fold(meant).text)
	})
})

test('two words in two alphabets are not mixed by a hyphen or a space', () => {
	expect(fold('TV-сет').text).toBe('tv-set')
	expect(fold('x х').text).toBe('h h')
})
