import { type Problem, problem } from '../problem/problem.ts'
import { faintPairs } from '../style/contrast.ts'
import { type ThemeFile, themeOf } from '../style/theme.ts'
import type { YamlMap } from './reading/yaml-document.ts'

/** A theme may be of any colours that readers can read, by day and by night (WCAG 2.2, 1.4.3). */
export function checkTheme(file: ThemeFile, map: YamlMap): Problem[] {
	const theme = themeOf(file)
	return (['light', 'dark'] as const).flatMap((time) =>
		faintPairs(theme[time]).map(({ front, ground, ratio, least }) =>
			problem('theme-contrast', map.placeOf([time, file[time]?.[front] === undefined ? ground : front]), {
				front: `${time}.${front}`,
				ground: `${time}.${ground}`,
				// Rounded down: 4.49 must not be said to be 4.5.
				ratio: (Math.floor(ratio * 10) / 10).toFixed(1),
				least: least.toFixed(1),
			}),
		),
	)
}
