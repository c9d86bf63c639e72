import { writing } from '#forms'
import { z } from 'zod'

const nouns = [
  'purpose',
  'philosophy',
  'goal',
  'evidence',
  'assessment',
  'inquiry',
  'brief',
  'pulse',
] as const

/** One item of a leader, as break-glass names it. */
export interface Item {
  noun: (typeof nouns)[number]
  id: string
}

/** That one reader reads what a leader wrote: one item, or all of it. Names are missing where the asker knows nobody. */
export interface Access {
  id: string
  ownerId: string
  owner: string | null
  askedById: string
  askedBy: string | null
  readerId: string
  reader: string | null
  noun: Item['noun'] | null
  itemId: string | null
  reason: string
  days: number
  askedAt: Date
  answeredBy: string | null
  answeredAt: Date | null
  /** When it ends by itself; nothing where it was declined. */
  untilAt: Date | null
  endedBy: string | null
  endedAt: Date | null
}

/** Something that is open to the reader: a goal or an entry by its name, purpose and philosophy with their words. */
export interface OpenItem extends Item {
  title: string
  text?: string[]
}

/** Somebody to choose: the owner of what is to be opened, or who reads it. */
export interface Candidate {
  id: string
  name: string
}

export type State = 'asked' | 'declined' | 'open' | 'ended' | 'past'

/** How an access stands at a moment. */
export function stateOf({ answeredAt, untilAt, endedAt }: Access, now: Date): State {
  if (!answeredAt) return 'asked'
  if (!untilAt) return 'declined'
  if (endedAt) return 'ended'
  return untilAt > now ? 'open' : 'past'
}

/** What lies in a room whose address says it otherwise. */
const rooms: Record<string, Item['noun']> = {
  portfolio: 'evidence',
  goals: 'goal',
  assessments: 'assessment',
  inquiries: 'inquiry',
  briefs: 'brief',
}

const address = new RegExp(`/(${[...Object.keys(rooms), ...nouns].join('|')})/([\\da-f-]{36})\\b`, 'i')

/** The item that an address of LPS leads to, whoever copied it from wherever; nothing where it leads to none. */
export function itemAt(copied: string): Item | undefined {
  const [, word = '', id = ''] = address.exec(copied) ?? []
  const read = z.object({ noun: z.enum(nouns), id: z.uuid() }).safeParse({ noun: rooms[word] ?? word, id })
  return read.data
}

/** What the form asks: one item by its address or everything, why, and for how many days (trust: at most 7). */
export const accessForm = z
  .object({
    person: z.uuid('missing'),
    reader: z.uuid('missing'),
    what: z.enum(['item', 'all'], 'missing'),
    address: writing(2000),
    reason: writing(2000).pipe(z.string().min(1, 'missing')),
    days: z.coerce.number('daysWrong').int('daysWrong').min(1, 'daysWrong').max(7, 'daysWrong'),
  })
  .transform((given) => ({ ...given, item: given.what === 'item' ? itemAt(given.address) : undefined }))
  .refine(({ what, item }) => what === 'all' || item, { path: ['address'], error: 'addressWrong' })

export type AccessAnswers = z.output<typeof accessForm>
