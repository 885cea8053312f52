/**
 * What Tilmash says to somebody who has written a comment, and to moderators, in MessageFormat 2 as in language/strings.ts.
 * Apart from the strings of pages, because only CONVERSE and the desk need them. The comment behind each is for the translator.
 */
export interface ConverseWords {
	/** Heading above the mistakes in what was sent. */
	readonly pleaseMend: string
	readonly nameMissing: string
	/** `{$most :number}` characters at most. */
	readonly nameTooLong: string
	readonly textMissing: string
	/** `{$over :number}` characters too many. */
	readonly textTooLong: string
	/** Too many marks above and below letters, or invisible signs. */
	readonly textTooHeavy: string
	/** The same comment has been sent before. */
	readonly repeated: string
	/** `{$most :number}` links at most. */
	readonly tooManyLinks: string
	/** Too many comments in a short time; please wait some minutes. */
	readonly flood: string
	/** It was sent faster than a person writes; please send it once more. */
	readonly tooFast: string
	/** The form was open for too long; please send it once more. */
	readonly tooLate: string
	/** The comment that this one answers is not there any more; it will be sent as a comment of its own. */
	readonly replyGone: string
	/** Heading of the page that shows a comment once more before it is sent: "Check your comment and send it". */
	readonly check: string
	/** Heading once a comment has come in: "Thank you". */
	readonly thanks: string
	/** A moderator will read it before it appears. */
	readonly held: string
	/** It is on the page, or will be within a minute. */
	readonly shown: string
	/** It was not published. */
	readonly rejected: string
	/** `{$reason}` is one of the reasons below. */
	readonly because: string
	/** Keep this address: only with it can you see what becomes of your comment, and delete it for good. */
	readonly keepAddress: string
	/** Button: delete this comment for good. */
	readonly erase: string
	/** It is deleted. */
	readonly erased: string
	/** `{$days :number}`: it is gone from our backups as well after so many days. */
	readonly backups: string
	/** No comment at this address: it is deleted, or the address is not whole. */
	readonly notHere: string
	/** Link: back to the article. */
	readonly back: string
	/** Why a comment was rejected, as said to its writer: a clause or a short sentence each. */
	readonly reasons: {
		/** It is not about the article. */
		readonly topic: string
		/** It insults people. */
		readonly insult: string
		/** It calls for hatred or violence against people for what they are or believe. */
		readonly hatred: string
		/** It gives away who or where somebody is. */
		readonly exposes: string
		/** It advertises. */
		readonly advertises: string
		/** It breaks the comment policy in another way. */
		readonly policy: string
	}
	/** For moderators. */
	readonly desk: {
		/** Title of the list of comments that wait. */
		readonly title: string
		/** Nothing waits. */
		readonly empty: string
		/** `{$count :number}` comments wait. */
		readonly waiting: string
		readonly approve: string
		readonly reject: string
		/** Label of the choice of a reason. */
		readonly reason: string
		/** Label of a field: an answer in the newsroom's name. */
		readonly answer: string
		/** Button: publish the comment with that answer. */
		readonly approveAndAnswer: string
		/** Button: nobody can comment on this article any more. */
		readonly close: string
		/** Button: comments on this article are taken again. */
		readonly open: string
		/** A word of the newsroom's list was found; `{$words}`. */
		readonly matched: string
		/** Somebody else has decided about it already. */
		readonly decided: string
		/** `{$date}`: when it came in. */
		readonly received: string
		/** Link to older or further ones: "More". */
		readonly more: string
		/** Title of the list of what moderators did. */
		readonly trail: string
		/** In that list: approved, rejected, closed, opened, answered, taken off the page. */
		readonly didApprove: string
		readonly didReject: string
		readonly didClose: string
		readonly didOpen: string
		readonly didAnswer: string
		readonly didWithdraw: string
		/** Button on a published comment: take it off the page. */
		readonly withdraw: string
		/** Title of the list of comments that are on the page. */
		readonly published: string
		/** `A` and `R`, `J` and `K` are keys: approve, reject, next, previous. */
		readonly keys: string
	}
}
