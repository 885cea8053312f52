// What the desk's handler reads only when somebody writes: one place, so that it is one part of the bundle.
export { showOutbox } from './outbox/outbox-route.ts'
export { showSettings } from './settings/settings-routes.ts'
export { assembleTranslation, openTranslation } from './translate/translate-routes.ts'
export { finishUpload, lookAtFile, openUpload, takePart } from './upload/upload-routes.ts'
export { checkEdit, openEdit, placeFigure, placeLead, saveEdit, showEdit } from './write/edit-routes.ts'
export { tellFate } from './write/fate-route.ts'
export { startStory } from './write/start-routes.ts'
