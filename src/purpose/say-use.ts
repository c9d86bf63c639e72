import type { Place } from '#language'
import type { Use } from './purpose.ts'
import { words } from './words.ts'

/** What a cycle is for, as people say it. */
export const sayUse = (use: Use, { language }: Pick<Place, 'language'>) => words(language)(`use.${use}`)
