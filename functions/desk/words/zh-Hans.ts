import type { ReportWords } from './report-words.ts'

export const zhHans: ReportWords = {
	title: '{$file}的处理报告',
	live: '已发布：读者现在可以看到。',
	accepted: '已通过：正在生成页面。',
	scheduled: '已通过。将于{$local}（{$utc} UTC）自动发布。',
	waiting: '已通过，但仍在等待{$files}。',
	rejected: '.input {$count :number} .match $count * {{未发布：有{$count}个问题需要修改。}}',
	lastGood: '读者目前看到的仍是上一版本。',
	draft: '草稿：已检查，未发布。',
	ready: '就绪：已检查，等待编辑发布。',
	withheld: '编辑部暂不发布：读者看不到。',
	withdrawn: '已撤下：读者已无法看到。',
	expired: '已过期：读者已无法看到。',
	warnings: '.input {$count :number} .match $count * {{{$count}条警告}}',
	noProblems: '没有需要修改之处。',
	place: '第{$line}行，第{$column}列',
	writeInstead: '请改为：',
	readIt: '阅读文章',
	received: '接收时间：{$date}',
	understoodDate: '发布日期：{$local}（{$utc} UTC）',
}
