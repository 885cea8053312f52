import { CfnOutput, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib'
import { AccountRecovery, CfnUserPoolGroup, Mfa, UserPool, type UserPoolClient } from 'aws-cdk-lib/aws-cognito'
import type { Construct } from 'constructs'

/** What an editor may be, the least first; a person may be in several. functions/desk/app/roles.ts says who may do what. */
const roles = {
	author: 'Writes: reads the reports on what was uploaded',
	editor: 'Publishes and withdraws',
	moderator: 'Looks after what readers write',
	admin: 'Settings, and who may do what',
} as const

/** The editors: whom an administrator has invited, by e-mail address, with a second factor, and nobody else. */
export class Editors extends UserPool {
	readonly client: UserPoolClient

	constructor(scope: Construct, id: string) {
		super(scope, id, {
			selfSignUpEnabled: false,
			signInAliases: { email: true },
			signInCaseSensitive: false,
			// A code from an app: text messages can be read on the way, and cost.
			mfa: Mfa.REQUIRED,
			mfaSecondFactor: { otp: true, sms: false },
			passwordPolicy: {
				minLength: 12,
				requireLowercase: true,
				requireUppercase: true,
				requireDigits: true,
				requireSymbols: true,
			},
			accountRecovery: AccountRecovery.EMAIL_ONLY,
			deletionProtection: true,
			removalPolicy: RemovalPolicy.RETAIN,
		})
		for (const [groupName, description] of Object.entries(roles))
			new CfnUserPoolGroup(this, groupName, { userPoolId: this.userPoolId, groupName, description })
		this.client = this.addClient('client', {
			authFlows: { userSrp: true, userPassword: true },
			disableOAuth: true,
			// Somebody sets up an app for the first time.
			authSessionValidity: Duration.minutes(15),
			// As long as the desk's cookie (functions/desk/sign-in/session.ts).
			refreshTokenValidity: Duration.days(7),
			enableTokenRevocation: true,
			preventUserExistenceErrors: true,
		})
		// What both ask for, threat protection, keeps the address and device of each sign-in.
		for (const id of ['AwsSolutions-COG3', 'AwsSolutions-COG8'])
			Validations.of(this).acknowledge({ id, reason: 'A second factor is asked of everybody instead.' })
		new CfnOutput(this, 'pool', { key: 'EditorsPool', value: this.userPoolId })
		new CfnOutput(this, 'app', { key: 'EditorsClient', value: this.client.userPoolClientId })
	}
}
