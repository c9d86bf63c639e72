import { day, writing } from '#forms'
import { z } from 'zod'

/** The pages of a brief, in the order in which one steps back, goes near, and steps back again (LPS-43, LPS-44). */
export const zooms = ['out', 'in', 'support', 'again', 'decision'] as const

export type Zoom = (typeof zooms)[number]

/** The questions of the first look at the whole (LPS-43). */
export const wholeParts = ['partOf', 'touches', 'moves'] as const

/** The questions of the details (LPS-45, LPS-46), and what is known about them. */
export const detailParts = ['instruction', 'services', 'staff', 'money', 'dates', 'data'] as const

type Part = (typeof wholeParts)[number] | (typeof detailParts)[number]

/** What a brief says, before and after it is decided. Days are `YYYY-MM-DD`. */
export interface BriefWords extends Record<Part, string> {
  title: string
  benefits: string
  decision: string
  decidedOn: string | null
  lookBackOn: string | null
  result: string
  again: string
  lookedBackOn: string | null
}

export interface Brief extends BriefWords {
  id: string
  /** It is not followed any further for now. */
  aside: boolean
}

/** A brief of which nothing but its title is written. */
export const emptyBrief: Omit<BriefWords, 'title'> = {
  partOf: '',
  touches: '',
  moves: '',
  instruction: '',
  services: '',
  staff: '',
  money: '',
  dates: '',
  data: '',
  benefits: '',
  decision: '',
  decidedOn: null,
  lookBackOn: null,
  result: '',
  again: '',
  lookedBackOn: null,
}

const dayOrNone = z.preprocess((given) => given || null, day.nullable())

export const titleForm = z.object({ title: writing(300).pipe(z.string().min(1, 'title')) })

export const wholeForm = titleForm.extend({ partOf: writing(), touches: writing(), moves: writing() })

export const detailForm = z.object({
  instruction: writing(),
  services: writing(),
  staff: writing(),
  money: writing(),
  dates: writing(),
  data: writing(),
})

export const againForm = z.object({ benefits: writing() })

/** What was decided. Nothing is decided without what it is good for (LPS-48); the day one looks back comes after. */
export const decisionForm = z
  .object({
    benefits: writing(),
    decision: writing(),
    decidedOn: dayOrNone,
    lookBackOn: dayOrNone,
  })
  .superRefine(({ benefits, decision, decidedOn, lookBackOn }, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (decidedOn && !benefits) wrong('benefits', 'benefits')
    if (decidedOn && !decision) wrong('decision', 'decision')
    if (decidedOn && lookBackOn && lookBackOn <= decidedOn) wrong('lookBackOn', 'before')
  })

export const lookBackForm = z.object({
  result: writing().pipe(z.string().min(1, 'result')),
  again: writing(),
})

/** Is it time to look back at it? It was decided, its day has come, and nothing is written yet. */
export const comesBack = (
  brief: Pick<Brief, 'decidedOn' | 'lookBackOn' | 'lookedBackOn' | 'aside'>,
  today: string,
) =>
  !brief.aside &&
  brief.decidedOn !== null &&
  brief.lookedBackOn === null &&
  brief.lookBackOn !== null &&
  brief.lookBackOn <= today
