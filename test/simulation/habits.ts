/**
 * A newsroom's day. `mixed`: a bit of everything. `hesitant`: one article put, changed, changed back, withdrawn, deleted
 * and restored. `restless`: settings change while articles come in. `crowded`: photos and shared fields come and go
 * with the articles that need them. `opening`: the first articles come while the newsroom is still being set up, and
 * VALIDATE is slow; `talkative`: readers comment and answer, and moderators decide, while an article changes; `wavering`:
 * one article goes back and forth between two texts while RENDER is slow. The last three are no days of the calendar,
 * but where some promises are tried.
 */
export type Day = 'mixed' | 'hesitant' | 'restless' | 'crowded' | 'opening' | 'talkative' | 'wavering'

/** How often an editor does what on such a day. */
export type Habits = Readonly<
	Record<
		'article' | 'restore' | 'delete' | 'withdraw' | 'photo' | 'shared' | 'rival' | 'page' | 'settings' | 'stray',
		number
	>
>

const none = {
	article: 0,
	restore: 0,
	delete: 0,
	withdraw: 0,
	photo: 0,
	shared: 0,
	rival: 0,
	page: 0,
	settings: 0,
	stray: 0,
}
export const habits: Readonly<Record<Day, Habits>> = {
	mixed: {
		article: 40,
		restore: 10,
		delete: 10,
		withdraw: 6,
		photo: 8,
		shared: 4,
		rival: 4,
		page: 4,
		settings: 8,
		stray: 6,
	},
	hesitant: { ...none, article: 40, restore: 35, delete: 10, withdraw: 15 },
	restless: { ...none, article: 50, restore: 5, settings: 35, page: 10 },
	opening: { ...none, article: 50, settings: 50 },
	talkative: { ...none, article: 70, restore: 10, delete: 5, withdraw: 10, settings: 5 },
	wavering: { ...none, article: 30, restore: 70 },
	crowded: { ...none, article: 45, restore: 5, delete: 5, photo: 30, shared: 30 },
}
