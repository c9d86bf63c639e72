import { fileURLToPath } from 'node:url'

/** The script of a sitting's page, to be bundled: it goes to that page alone. */
export const sittingScript = fileURLToPath(new URL('sitting-room.element.ts', import.meta.url))
