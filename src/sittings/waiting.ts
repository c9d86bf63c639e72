import { moved, type Course, type Move } from './course.ts'
import type { Live, LiveCard } from './live.ts'

/** Something pressed or written on a device that the server may not know yet. */
export interface Waiting {
  /** Its number: sent twice, it is known. */
  once: string
  /** When it was, by the device's own clock. */
  at: number
  /** Where it is sent, below the sitting's address: `moves`, `cards`. */
  path: string
  fields: Record<string, string>
  /** The server would not take it. */
  refused?: boolean
  /** When the server took it; the line will tell of it. */
  taken?: number
}

/** The course as it will be when what waits has arrived: a move counts as long as the version still fits. */
export const withMoves = (
  course: Course,
  waiting: readonly Waiting[],
  toMoment: (at: number) => number,
): Course =>
  waiting
    .filter(({ path }) => path === 'moves')
    .reduce(
      (now, { fields, at }) =>
        Number(fields.version) === now.version ? (moved(now, fields.move as Move, toMoment(at)) ?? now) : now,
      course,
    )

/** The cards as they will be: those that wait stand there already, those taken back are gone. */
export function withCards(
  cards: Live['cards'],
  waiting: readonly Waiting[],
  says: Readonly<Record<string, string>>,
): LiveCard[] {
  const known = new Set(cards.map(({ id }) => id))
  const gone = new Set(waiting.map(({ path }) => /^cards\/(.+)\/ending$/.exec(path)?.[1]))
  const mine = waiting
    .filter(({ path, once }) => path === 'cards' && !known.has(once))
    .map(({ once, fields }) => ({
      id: once,
      step: Number(fields.step),
      says: says[fields.kind ?? ''] ?? '',
      words: fields.words ?? '',
      mine: true,
    }))
  return [...cards, ...mine].filter(({ id }) => !gone.has(id))
}

/** What still waits when the server has answered one: a move that came too late takes the later ones with it. */
export const without = (waiting: readonly Waiting[], one: Waiting, did: boolean): Waiting[] =>
  waiting.filter(({ once, path }) => once !== one.once && (did || one.path !== 'moves' || path !== 'moves'))

/** The same while the line has not told of it: what was taken stands there until it does. */
export const withTaken = (
  waiting: readonly Waiting[],
  one: Waiting,
  { did, at }: { did: boolean; at: number },
): Waiting[] =>
  did
    ? waiting.map((kept) => (kept.once === one.once ? { ...kept, taken: at } : kept))
    : without(waiting, one, did)

/** Does what was told hold what was taken? What is not seen in a sitting is taken for told. */
export function holds(live: Live, { once, path, fields }: Waiting): boolean {
  const gone = /^cards\/(.+)\/ending$/.exec(path)?.[1]
  if (gone) return live.cards.every(({ id }) => id !== gone)
  if (path === 'moves') return live.version > Number(fields.version)
  if (path === 'cards' || path === 'promises' || path === 'themes')
    return live[path].some(({ id }) => id === once)
  return true
}
