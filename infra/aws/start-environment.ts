/** What a function's environment says, so that it starts; nothing is asked of anybody. */
export const startEnvironment = Object.fromEntries([
	...['MANUSCRIPTS_BUCKET', 'DESK_BUCKET', 'SITE_BUCKET', 'CATALOGUE_TABLE', 'DISTRIBUTION'].map((word) => [word, 'x']),
	...['ALARMS_GROUP', 'ALARMS_ROLE', 'ALARMS_QUEUE', 'ANNOUNCEMENTS_BUS'].map((word) => [word, 'x']),
	...['VALIDATE', 'PHOTOS', 'RENDER', 'PUBLISH', 'REPLAY', 'PURGE', 'NOTIFY'].map((stage) => [
		`${stage}_QUEUE`,
		'https://x.test/x',
	]),
	['NOTICES', '[]'],
	['MAIL_TOPIC', 'none'],
	['CHANNELS_SECRET', 'none'],
	['DESK_ADDRESS', 'unknown'],
	['SITE_ADDRESS', 'https://x.test'],
	['SIGNING_KEY', 'x'.repeat(64)],
	['EDITORS_CLIENT', 'client'],
	['AWS_REGION', 'eu-central-1'],
])
