import { writing } from '#forms'
import { z } from 'zod'

/** Norms that LPS offers for how information flows (LPS-114, LPS-116, LPS-117); their sentences stand in the words. */
export const flowNorms = ['purpose', 'firstHand', 'plain', 'wayBack', 'badNews'] as const

export type FlowNorm = (typeof flowNorms)[number]

/** What is agreed on beside them: what goes out, when, how, by whom, how questions come back (LPS-117). */
export const flowParts = ['goesOut', 'times', 'way', 'sender', 'back'] as const

/** How information flows with one group, or with all of them. */
export interface Flow extends Record<(typeof flowParts)[number], string> {
  norms: FlowNorm[]
  /** Norms in the leader's own words. */
  own: string
}

export const emptyFlow: Flow = { norms: [], own: '', goesOut: '', times: '', way: '', sender: '', back: '' }

/** What a form of it says. */
export const flowTexts = ['norms', 'own', ...flowParts] as const

export const flowForm = z.object({
  norms: z.preprocess(
    (given) => (given === undefined ? [] : [given].flat()),
    z.array(z.enum(flowNorms, 'norms')).max(20, 'norms'),
  ),
  own: writing(),
  goesOut: writing(2000),
  times: writing(2000),
  way: writing(2000),
  sender: writing(2000),
  back: writing(2000),
})

/** Is anything said? */
export const isSaid = (flow: Flow) =>
  flow.norms.length > 0 || flow.own !== '' || flowParts.some((part) => flow[part])
