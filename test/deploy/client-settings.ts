/** Where the emulator's resources are said to be. */
export const region = 'eu-central-1'

/** The emulator's own root user. */
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }

/** Settings of an SDK client that asks a server of this machine. */
export const clientSettings = (endpoint: string) => ({ endpoint, region, credentials, forcePathStyle: true })

interface Surroundings {
	readonly endpoint: string
	/** File of the certificate that the server shows. */
	readonly certificate: string
	/** Folder of what the CDK keeps. */
	readonly home: string
}

/**
 * The environment of programs that ask it. Nothing of this machine's own AWS settings gets through: a mistake here must
 * not reach a real account.
 */
export function clientEnvironment({ endpoint, certificate, home }: Surroundings): NodeJS.ProcessEnv {
	const own = Object.entries(process.env).filter(
		([name]) => !/^(AWS_|CDK_|NODE_OPTIONS$|VITEST|TEST$|NODE_ENV$)/.test(name),
	)
	return {
		...Object.fromEntries(own),
		AWS_ENDPOINT_URL: endpoint,
		AWS_CA_BUNDLE: certificate,
		NODE_EXTRA_CA_CERTS: certificate,
		AWS_ACCESS_KEY_ID: credentials.accessKeyId,
		AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
		AWS_REGION: region,
		AWS_DEFAULT_REGION: region,
		AWS_CONFIG_FILE: '/dev/null',
		AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
		AWS_EC2_METADATA_DISABLED: 'true',
		NO_PROXY: '127.0.0.1',
		CDK_HOME: home,
		NO_COLOR: '1',
	}
}
