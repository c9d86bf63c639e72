import type { Place } from '#language'
import type { Purpose } from './purpose.ts'
import { sayUse } from './say-use.ts'

/** What a cycle is for and for whom, a line for each use: "My evaluation: Marcus Delacroix". */
export function sayTold({ uses: mix, tellings, audience }: Purpose, { language }: Pick<Place, 'language'>) {
  const lines = mix.map((use) =>
    [sayUse(use, { language }), tellings[use]?.audience].filter(Boolean).join(': '),
  )
  return [...lines, ...audience.split('\n')].filter(Boolean)
}
