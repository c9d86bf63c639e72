import { writing } from '#forms'
import { z } from 'zod'

/** How a group stands to a decision; asked, or not asked yet. */
export const stands = ['notAsked', 'for', 'unsure', 'against'] as const

export type Stand = (typeof stands)[number]

/** Who is asked in the first place (LPS-47); further groups are named by the leader. */
export const supporters = ['teachers', 'families', 'community', 'curriculum', 'students'] as const

/** One group, by our word or the leader's own, how it stands, and what was heard. */
export interface Support {
  who: string
  stand: Stand
  note: string
}

/** Each group that is asked in the first place, also one that was not asked yet, and the leader's own. */
export const standing = (support: readonly Support[]): Support[] => [
  ...supporters
    .filter((who) => !support.some((one) => one.who === who))
    .map((who) => ({ who, stand: 'notAsked' as const, note: '' })),
  ...support,
]

/** How many groups a leader can name in their own words. */
export const ownGroups = 8

const stand = z.enum(stands, 'stand')
const lines = [...supporters, ...Array.from({ length: ownGroups }, (_, n) => `own${n}`)]

/** The form of a brief's support: `stand.teachers`, `note.teachers`, and `who.own0` for a group of one's own. */
export const supportForm = z
  .object(
    Object.fromEntries(
      lines.flatMap((line) => [
        [`stand.${line}`, stand.default('notAsked')],
        [`note.${line}`, writing(5000)],
        [`who.${line}`, writing(100)],
      ]),
    ),
  )
  .transform((given) =>
    lines.flatMap((line): Support[] => {
      const read = (part: string) => String(given[`${part}.${line}`] ?? '')
      const who = line.startsWith('own') ? read('who') : line
      const told = { stand: read('stand') as Stand, note: read('note') }
      return who && (told.stand !== 'notAsked' || told.note || line.startsWith('own'))
        ? [{ who, ...told }]
        : []
    }),
  )
  // The same group named twice is one group: what stands first is kept.
  .transform((all) => all.filter(({ who }, place) => all.findIndex((one) => one.who === who) === place))

/** What the form shows of support that is there: each of our groups, then the leader's own. */
export function answersOfSupport(support: readonly Support[]): Record<string, string> {
  const own = support.filter(({ who }) => !(supporters as readonly string[]).includes(who))
  const named = new Map([
    ...support.map((one) => [one.who, one] as const),
    ...own.map((one, n) => [`own${n}`, one] as const),
  ])
  return Object.fromEntries(
    lines.flatMap((line) => {
      const one = named.get(line)
      return one
        ? [
            [`stand.${line}`, one.stand],
            [`note.${line}`, one.note],
            [`who.${line}`, one.who],
          ]
        : []
    }),
  )
}
