import type { ReportWords } from './report-words.ts'

export const ja: ReportWords = {
	title: '{$file}の処理結果',
	live: '公開中：読者が閲覧できます。',
	accepted: '受付完了：ページを作成しています。',
	scheduled: '受付完了。{$local}（{$utc} UTC）に自動で公開されます。',
	waiting: '受付完了：{$files}のアップロードを待っています。',
	rejected: '.input {$count :number} .match $count * {{公開されていません：修正が必要な箇所が{$count}件あります。}}',
	lastGood: '読者には引き続き前の版が表示されます。',
	draft: '下書き：確認済み、未公開です。',
	ready: '準備完了：確認済み、編集者による公開待ちです。',
	withheld: '編集部により保留中：公開されていません。',
	withdrawn: '取り下げ済み：読者には表示されません。',
	expired: '公開期間終了：読者には表示されません。',
	warnings: '.input {$count :number} .match $count * {{警告{$count}件}}',
	noProblems: '修正が必要な箇所はありません。',
	place: '{$line}行目、{$column}文字目',
	writeInstead: '次のように書いてください：',
	readIt: '記事を読む',
	received: '{$date} 受領',
	understoodDate: '公開日時：{$local}（{$utc} UTC）',
}
