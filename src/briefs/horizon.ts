import { day, writing } from '#forms'
import { z } from 'zod'

/** What may be coming. */
export const horizonKinds = ['mandate', 'money', 'priority', 'other'] as const

/** How sure it is. */
export const certainties = ['sure', 'likely', 'rumor'] as const

/** What the leader means to do about it. */
export const responses = ['start', 'change', 'wait', 'leave'] as const

export type HorizonKind = (typeof horizonKinds)[number]
export type Certainty = (typeof certainties)[number]
export type Response = (typeof responses)[number]

/** Something that is coming, as its leader sees it. `comesOn` is a day, or the first day of its season. */
export interface Coming {
  id: string
  what: string
  kind: HorizonKind
  fromWhom: string
  comesOn: string | null
  season: string | null
  certainty: Certainty
  answer: Response | null
  note: string
  aside: boolean
  goals: string[]
}

const first = { spring: '03', summer: '06', fall: '09', winter: '12' } as const
const seasons = Object.keys(first) as (keyof typeof first)[]
const written = /^(\d{4})-(spring|summer|fall|winter)$/

/** The first day of a season such as `2027-fall`; a winter begins in December of its year. */
export function dayOfSeason(season: string): string | null {
  const [, year, name] = written.exec(season) ?? []
  return year && name ? `${year}-${first[name as keyof typeof first]}-01` : null
}

/** The season of a day and those that follow it, `many` of them, as `2027-spring`. January belongs to the winter before. */
export function seasonsFrom(today: string, many: number): string[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const at = year * 4 + Math.floor(month / 3) - 1
  return Array.from({ length: many }, (_, n) => `${Math.floor((at + n) / 4)}-${seasons[(at + n) % 4]}`)
}

const orNone = (given: unknown) => (given === '' || given === undefined ? null : given)

/** The form: what is coming is enough. A day counts more than a season. */
export const horizonForm = z
  .object({
    what: writing(300).pipe(z.string().min(1, 'what')),
    kind: z.enum(horizonKinds, 'kind'),
    fromWhom: writing(300),
    day: z.preprocess(orNone, day.nullable()),
    season: z.preprocess(orNone, z.string('season').regex(written, 'season').nullable()),
    certainty: z.enum(certainties, 'certainty').default('likely'),
    answer: z.preprocess(orNone, z.enum(responses, 'answer').nullable()),
    note: writing(),
    goals: z.preprocess(
      (given) => (given === undefined ? [] : [given].flat()),
      z.array(z.uuid('gone')).max(50),
    ),
  })
  .transform(({ day: on, season, ...rest }) => ({
    ...rest,
    season: on ? null : season,
    comesOn: on ?? (season && dayOfSeason(season)),
  }))

export type HorizonAnswers = z.output<typeof horizonForm>
