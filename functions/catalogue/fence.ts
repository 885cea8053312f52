/** Longest sequencer seen or documented is far below this; all are brought to one width. */
const width = 64

/**
 * A sequencer that can be compared as text: S3's are hexadecimal of varying length, to be padded on the right with
 * zeros and compared letter by letter, for one key only
 * (https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html).
 */
export function fenceOf(sequencer: string): string {
	return sequencer.toLowerCase().padEnd(width, '0')
}
