import type { ReportWords } from './report-words.ts'

export const tg: ReportWords = {
	title: 'Гузориш дар бораи файли {$file}',
	live: 'Нашр шуд: хонандагон онро мебинанд.',
	accepted: 'Қабул шуд: саҳифаҳо омода мешаванд.',
	scheduled: 'Қабул шуд. Вақти нашри худкор: {$local} ({$utc} UTC).',
	waiting: 'Қабул шуд, аммо ин файлҳо намерасанд: {$files}.',
	rejected:
		'.input {$count :number} .match $count one {{Нашр нашуд: {$count} хаторо ислоҳ кардан лозим аст.}} * {{Нашр нашуд: {$count} хаторо ислоҳ кардан лозим аст.}}',
	lastGood: 'Хонандагон ҳанӯз нусхаи пештараро мебинанд.',
	draft: 'Сиёҳнавис: санҷида шуд, нашр нашудааст.',
	ready: 'Омода: санҷида шуд, мунтазири нашр аз ҷониби муҳаррир.',
	withheld: 'Таҳририя боздоштааст: нашр нашудааст.',
	withdrawn: 'Аз нашр гирифта шуд: хонандагон дигар онро намебинанд.',
	expired: 'Муҳлаташ гузашт: хонандагон дигар онро намебинанд.',
	warnings: '.input {$count :number} .match $count one {{{$count} огоҳӣ}} * {{{$count} огоҳӣ}}',
	noProblems: 'Чизе барои ислоҳ нест.',
	place: 'сатри {$line}, сутуни {$column}',
	writeInstead: 'Чунин нависед:',
	readIt: 'Дар сомона хонед',
	received: 'Дарёфт шуд: {$date}',
	understoodDate: 'Санаи нашр: {$local} ({$utc} UTC)',
}
