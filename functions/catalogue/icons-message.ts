/** Message to the photos stage: the site's icons may no longer agree with the settings. */
export interface DrawIconsMessage {
	readonly drawIcons: true
}
