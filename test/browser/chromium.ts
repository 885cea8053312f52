import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** The browser that the tests look through; none is downloaded for them. */
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'

export const hasChromium = existsSync(executablePath)
if (!hasChromium) console.warn(`Skipped: no Chromium at ${executablePath}; set CHROMIUM_PATH to run the browser tests`)

export function openChromium(): Promise<Browser> {
	return chromium.launch({
		executablePath,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
	})
}
