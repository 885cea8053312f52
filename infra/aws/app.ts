import { App } from 'aws-cdk-lib'
import { acknowledgeDelivery } from './checks/acknowledge-delivery.ts'
import { acknowledgeNewsroom } from './checks/acknowledgements.ts'
import { checkPolicies } from './checks/check-policies.ts'
import { acceptLintOfFunctions, acceptLintOfManuscripts } from './checks/template-lint.ts'
import { Delivery } from './delivery/delivery.ts'
import { Desk } from './desk/desk.ts'
import { Newsroom } from './newsroom.ts'
import { readSettings } from './settings/read-settings.ts'
import type { StageSettings } from './settings/settings.ts'
import { SettingsError } from './settings/settings-error.ts'

const app = new App()
const settings = settingsOrExit()

const newsroom = new Newsroom(app, 'newsroom', {
	settings,
	description: 'Tilmash: manuscripts in, the site in every language out',
})
acknowledgeNewsroom(newsroom)
acceptLintOfManuscripts(newsroom)
const delivery = new Delivery(app, 'delivery', {
	settings,
	newsroom,
	description: 'Tilmash: the site as its readers see it',
})
acknowledgeDelivery(delivery)
new Desk(app, 'desk', {
	settings,
	newsroom,
	description: 'Tilmash: the desk as its editors reach it',
})

acceptLintOfFunctions(app)
checkPolicies(app)
app.synth()

/** The stage's settings; what is wrong with them is for who typed them, so it comes without a stack trace. */
function settingsOrExit(): StageSettings {
	try {
		return readSettings(app)
	} catch (error) {
		if (!(error instanceof SettingsError)) throw error
		console.error(error.message)
		process.exit(1)
	}
}
