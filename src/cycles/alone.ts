import { writing } from '#forms'
import { z } from 'zod'

/** What a leader may go without in a cycle, if they say why (domain 3.5, phase 3). */
export const companions = ['partner', 'roundtable'] as const

export type Companion = (typeof companions)[number]

/** Why somebody goes without it; an empty reason takes the earlier one back. */
export const aloneForm = z.object({ what: z.enum(companions), reason: writing(500) })

export type AloneAnswers = z.output<typeof aloneForm>
