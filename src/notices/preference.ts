import { z } from 'zod'
import { chosenKinds, fixedKinds, ways, type NoticeKind, type Way } from './kind.ts'

/** How somebody wants to be told. */
export interface Preference {
  /** Kinds that are told otherwise than usual; `digest` itself can be turned off. */
  ways: Partial<Record<NoticeKind | 'digest', Way>>
  digestHour: number
  quietFrom: number
  quietTo: number
  /** Do letters come at weekends? */
  weekends: boolean
  /** Do letters come during breaks of one's school? */
  breaks: boolean
}

/** For whoever has said nothing: one letter a day before school, and calm evenings, weekends and breaks. */
export const usual: Preference = {
  ways: {},
  digestHour: 7,
  quietFrom: 20,
  quietTo: 6,
  weekends: false,
  breaks: false,
}

const atOnce: ReadonlySet<NoticeKind> = new Set(['feedback asked', 'access asked'])

/** How people are told of a kind who have said nothing: at once where somebody waits for them, else in the digest. */
export const usualWay = (kind: NoticeKind): Way => (atOnce.has(kind) ? 'atOnce' : 'digest')

/** How somebody is told of a kind. */
export function wayOf(kind: NoticeKind, { ways: chosen }: Preference): Way {
  if (fixedKinds.has(kind)) return 'atOnce'
  const way = chosen[kind] ?? usualWay(kind)
  return way === 'digest' && chosen.digest === 'here' ? 'here' : way
}

/** The name of a kind's field in the form. */
export const fieldOf = (kind: NoticeKind) => kind.replaceAll(' ', '-')

const hour = z.coerce.number('hour').int('hour').min(0, 'hour').max(23, 'hour')
const yes = z.preprocess((given) => given === 'yes', z.boolean())
const way = z.enum(ways).catch('digest')

/** What the page about notices asks. A way that is none is the daily digest. */
export const preferenceForm = z
  .looseObject({ digest: yes, digestHour: hour, quietFrom: hour, quietTo: hour, weekends: yes, breaks: yes })
  .transform(({ digest, digestHour, quietFrom, quietTo, weekends, breaks, ...given }): Preference => {
    const chosen = chosenKinds
      .map((kind) => [kind, way.parse(given[fieldOf(kind)])] as const)
      .filter(([kind, one]) => one !== usualWay(kind))
    const off = digest ? {} : { digest: 'here' as const }
    return {
      ways: { ...Object.fromEntries(chosen), ...off },
      digestHour,
      quietFrom,
      quietTo,
      weekends,
      breaks,
    }
  })
