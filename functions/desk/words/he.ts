import type { ReportWords } from './report-words.ts'

export const he: ReportWords = {
	title: 'דוח על הקובץ {$file}',
	live: 'פורסם: הקוראים כבר יכולים לראות אותו.',
	accepted: 'התקבל: הדפים בהכנה.',
	scheduled: 'התקבל. מועד הפרסום האוטומטי: {$local} ({$utc} UTC).',
	waiting: 'התקבל, אך ממתין להעלאת {$files}.',
	rejected:
		'.input {$count :number} .match $count one {{לא פורסם: בעיה אחת לתיקון.}} two {{לא פורסם: שתי בעיות לתיקון.}} * {{לא פורסם: {$count} בעיות לתיקון.}}',
	lastGood: 'הקוראים עדיין רואים את הגרסה הקודמת.',
	draft: 'טיוטה: נבדקה, לא פורסמה.',
	ready: 'מוכן: נבדק וממתין לפרסום בידי המערכת.',
	withheld: 'עוכב בידי המערכת: לא פורסם.',
	withdrawn: 'הוסר: הקוראים כבר אינם רואים אותו.',
	expired: 'תוקף הפרסום פג: הקוראים כבר אינם רואים אותו.',
	warnings: '.input {$count :number} .match $count one {{אזהרה אחת}} two {{שתי אזהרות}} * {{{$count} אזהרות}}',
	noProblems: 'אין מה לתקן.',
	place: 'שורה {$line}, עמודה {$column}',
	writeInstead: 'כתבו במקום זאת:',
	readIt: 'לקריאת הכתבה',
	received: 'התקבל: {$date}',
	understoodDate: 'מועד הפרסום: {$local} ({$utc} UTC)',
}
