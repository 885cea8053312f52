import type { ReportWords } from './report-words.ts'

export const uzCyrl: ReportWords = {
	title: '{$file} файли бўйича ҳисобот',
	live: 'Эълон қилинди: ўқувчилар мақолани кўра олади.',
	accepted: 'Қабул қилинди: саҳифалари тайёрланмоқда.',
	scheduled: 'Қабул қилинди. Автоматик эълон қилинадиган вақти: {$local} ({$utc} UTC).',
	waiting: 'Қабул қилинди, аммо қуйидаги файллар етишмаяпти: {$files}.',
	rejected:
		'.input {$count :number} .match $count one {{Эълон қилинмади: {$count} та хатони тузатиш керак.}} * {{Эълон қилинмади: {$count} та хатони тузатиш керак.}}',
	lastGood: 'Ўқувчилар ҳозирча аввалги версияни кўрмоқда.',
	draft: 'Қоралама: текширилди, эълон қилинмаган.',
	ready: 'Тайёр: текширилди, муҳаррир эълон қилишини кутмоқда.',
	withheld: 'Таҳририят тўхтатиб турибди: эълон қилинмаган.',
	withdrawn: 'Олиб ташланди: ўқувчилар энди кўрмайди.',
	expired: 'Муддати ўтди: ўқувчилар энди кўрмайди.',
	warnings: '.input {$count :number} .match $count one {{{$count} та огоҳлантириш}} * {{{$count} та огоҳлантириш}}',
	noProblems: 'Тузатадиган нарса йўқ.',
	place: '{$line}-қатор, {$column}-устун',
	writeInstead: 'Шундай ёзинг:',
	readIt: 'Сайтда ўқиш',
	received: 'Келиб тушган вақти: {$date}',
	understoodDate: 'Эълон қилиш санаси: {$local} ({$utc} UTC)',
}
