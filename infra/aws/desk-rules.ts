import { Duration } from 'aws-cdk-lib'
import type { LifecycleRule } from 'aws-cdk-lib/aws-s3'
import { uploadsFolder } from '../../functions/desk/upload/parts.ts'
import { outboxFolder } from '../../functions/notify/outbox-entry.ts'

/** What the desk's bucket forgets by itself. */
export const deskRules: LifecycleRule[] = [
	// What was told to people is kept as long as logs are; the page that shows it looks back just as far.
	{ prefix: outboxFolder, expiration: Duration.days(30) },
	// Parts of files whose sending was broken off: whoever goes on with one does so the next day.
	{ prefix: uploadsFolder, expiration: Duration.days(3) },
]
