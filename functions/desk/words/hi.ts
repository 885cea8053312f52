import type { ReportWords } from './report-words.ts'

export const hi: ReportWords = {
	title: '{$file} पर रिपोर्ट',
	live: 'प्रकाशित: पाठक इसे अब पढ़ सकते हैं।',
	accepted: 'स्वीकृत: इसके पेज बनाए जा रहे हैं।',
	scheduled: 'स्वीकृत। अपने-आप प्रकाशित होने का समय: {$local} ({$utc} UTC)।',
	waiting: 'स्वीकृत, लेकिन अभी इंतज़ार है: {$files}।',
	rejected:
		'.input {$count :number} .match $count one {{प्रकाशित नहीं हुआ: {$count} समस्या ठीक करनी है।}} * {{प्रकाशित नहीं हुआ: {$count} समस्याएँ ठीक करनी हैं।}}',
	lastGood: 'पाठकों को अभी इससे पहले वाला संस्करण ही दिख रहा है।',
	draft: 'मसौदा: जाँचा गया, प्रकाशित नहीं।',
	ready: 'तैयार: जाँचा गया, संपादक के प्रकाशित करने की प्रतीक्षा है।',
	withheld: 'संपादकीय विभाग ने रोक रखा है: प्रकाशित नहीं।',
	withdrawn: 'वापस लिया गया: पाठकों को अब नहीं दिखता।',
	expired: 'अवधि समाप्त: पाठकों को अब नहीं दिखता।',
	warnings: '.input {$count :number} .match $count one {{{$count} चेतावनी}} * {{{$count} चेतावनियाँ}}',
	noProblems: 'कुछ ठीक करने की ज़रूरत नहीं है।',
	place: 'पंक्ति {$line}, स्तंभ {$column}',
	writeInstead: 'इसके बजाय यह लिखें:',
	readIt: 'लेख पढ़ें',
	received: 'प्राप्त: {$date}',
	understoodDate: 'प्रकाशन की तारीख़: {$local} ({$utc} UTC)',
}
