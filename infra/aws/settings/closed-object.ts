import * as z from 'zod'
import { unknownWord } from './settings-error.ts'

/** An object that takes these keys and no other, and says which one may have been meant. `hint` says what it holds. */
export function closedObject<Shape extends z.core.$ZodShape>(shape: Shape, hint: string) {
	return z.strictObject(shape, {
		error: (issue) =>
			issue.code === 'unrecognized_keys'
				? issue.keys.map((key) => unknownWord('setting', key, Object.keys(shape))).join('; ')
				: hint,
	})
}
