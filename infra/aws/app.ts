import { App } from 'aws-cdk-lib'
import { Newsroom } from './newsroom.ts'

const app = new App()
new Newsroom(app, 'newsroom', {
	stackName: 'tilmash-newsroom',
	description: 'Tilmash: manuscripts in, the site in every language out',
})
app.synth()
