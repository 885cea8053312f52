import type { ReportWords } from './report-words.ts'

export const ky: ReportWords = {
	title: '{$file} файлы боюнча отчет',
	live: 'Жарыяланды: окурмандар материалды көрө алат.',
	accepted: 'Кабыл алынды: барактары түзүлүп жатат.',
	scheduled: 'Кабыл алынды. Автоматтык түрдө жарыялана турган убактысы: {$local} ({$utc} UTC).',
	waiting: 'Кабыл алынды, бирок төмөнкү файлдар жетишпейт: {$files}.',
	rejected:
		'.input {$count :number} .match $count one {{Жарыяланган жок: {$count} катаны оңдоо керек.}} * {{Жарыяланган жок: {$count} катаны оңдоо керек.}}',
	lastGood: 'Окурмандар азырынча мурунку версияны көрүп турат.',
	draft: 'Каралама: текшерилди, жарыялана элек.',
	ready: 'Даяр: текшерилди, редактордун жарыялашын күтүп турат.',
	withheld: 'Редакция кармап турат: жарыялана элек.',
	withdrawn: 'Жарыялоодон алынды: окурмандар эми көрбөйт.',
	expired: 'Мөөнөтү бүттү: окурмандар эми көрбөйт.',
	warnings: '.input {$count :number} .match $count one {{{$count} эскертүү}} * {{{$count} эскертүү}}',
	noProblems: 'Оңдой турган эч нерсе жок.',
	place: '{$line}-сап, {$column}-тилке',
	writeInstead: 'Мындай жазыңыз:',
	readIt: 'Сайттан окуу',
	received: 'Келип түшкөн убактысы: {$date}',
	understoodDate: 'Жарыялоо күнү: {$local} ({$utc} UTC)',
}
