import type { Circle } from '#sharing'
import type { Expecting } from './expectation.ts'
import type { ReaderKind } from './sharing-picture.ts'

/** Who evaluates a leader; without a name where they may not be found. */
export interface Judge {
  id: string
  name: string | null
}

/** Somebody behind a door, by the name the leader knows them by. */
export interface Somebody {
  kind: ReaderKind
  name: string
  /** A roundtable's members besides the leader. */
  count?: number
  /** Of the offices: the state's, not the district's. */
  isState?: boolean
  /** Somebody sits there who evaluates the leader: what is shared with them stays closed (LPS-W3). */
  closed?: boolean
}

const kinds = { partnership: 'partner', coaching: 'coach', roundtable: 'roundtable' } as const

/** Everybody of a leader's present data whom a picture names: circles, evaluators, and the offices above. */
export function peopleOf(
  around: { circles: readonly Omit<Circle, 'paused'>[]; judges: readonly Judge[] } | undefined,
  places: readonly Expecting[],
) {
  const { circles, judges } = around ?? { circles: [], judges: [] }
  const ids = new Set(judges.map(({ id }) => id))
  return [
    ...circles.map((circle) => somebodyOf(circle, ids)),
    ...namesOf(judges).map((name): Somebody => ({ kind: 'evaluator', name })),
    ...places
      .filter(({ kind }) => kind === 'district' || kind === 'state')
      .map(({ organization, kind }): Somebody => ({
        kind: 'district',
        name: organization,
        isState: kind === 'state',
      })),
  ]
}

function somebodyOf({ kind, name, others }: Omit<Circle, 'paused'>, judges: ReadonlySet<string>): Somebody {
  const names = others.map((other) => other.name).join(', ')
  const closed = others.some(({ id }) => judges.has(id))
  return kind === 'roundtable'
    ? { kind: kinds[kind], name: name ?? names, count: others.length, closed }
    : { kind: kinds[kind], name: names || (name ?? ''), closed }
}

const namesOf = (judges: readonly Judge[]) => [
  ...new Set(judges.map(({ name }) => name ?? '').filter(Boolean)),
]
