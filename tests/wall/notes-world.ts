// Notes that leaders hand out as links, and what comes back through them.
import * as fc from 'fast-check'
import type { Id, Identity, Instant } from './model.ts'
import { instant, now, pick } from './site.ts'

export type Question = { id: Id; asked: Instant; seen: boolean }
/** A copy of a note and its link; `views` counts how often it was opened. */
export type Copy = {
  id: Id
  link: Id
  handed: Instant
  until: Instant
  ended: 'withdrawn' | 'revoked' | null
  views: number
}
/** `told`: how often its leader was told that questions wait. */
export type Note = { id: Id; space: Id; copies: Copy[]; questions: Question[]; told: number }
/** Somebody opens a link, or asks through it; `again` says that they have it open already. */
export type Use = { who: Identity; open: { again: boolean } } | { who: Identity; ask: Id }
export type NotesWorld = { people: Id[]; notes: Note[]; uses: Use[] }

const oneOf = <T>(...choices: [weight: number, value: T][]) =>
  fc.oneof(...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })))
const number = fc.nat({ max: 997 })

const copyPlan = fc.record({
  /** Minutes ago. */
  handed: oneOf<number>([6, 3000], [1, 14], [1, 15], [1, 16]),
  days: oneOf<number>([8, 30], [1, 0], [1, -1]),
  ended: oneOf<Copy['ended']>([6, null], [1, 'withdrawn'], [1, 'revoked']),
  views: oneOf<number>([3, 0], [2, 1], [1, 7]),
})
const notePlan = fc.record({
  owner: number,
  copies: fc.array(copyPlan, { minLength: 1, maxLength: 3 }),
  waiting: oneOf<number>([4, 0], [4, 1], [1, 299], [1, 300]),
  lately: oneOf<number>([4, 0], [1, 28], [1, 29], [1, 30]),
})
const usePlan = fc.record({
  note: number,
  copy: number,
  who: oneOf<'link' | 'owner' | 'other' | 'without' | 'nobody' | 'unknown'>(
    [8, 'link'],
    [2, 'owner'],
    [2, 'other'],
    [1, 'without'],
    [1, 'nobody'],
    [1, 'unknown'],
  ),
  does: oneOf<'open' | 'again' | 'ask' | 'askAgain'>([3, 'open'], [2, 'again'], [5, 'ask'], [2, 'askAgain']),
})
const notesPlan = fc.record({
  tag: fc.noShrink(fc.noBias(fc.nat())),
  notes: fc.array(notePlan, { minLength: 2, maxLength: 5 }),
  uses: fc.array(usePlan, { minLength: 12, maxLength: 20 }),
})
type NotesPlan = typeof notesPlan extends fc.Arbitrary<infer T> ? T : never

const minutesAgo = (minutes: number) => new Date(Date.parse(now) - minutes * 60 * 1000).toISOString()

function build({ tag, notes: planned, uses }: NotesPlan): NotesWorld {
  let count = 0
  const fresh = () =>
    `${tag.toString(16).padStart(8, '0')}-0000-7000-8000-${(++count).toString(16).padStart(12, '0')}`
  const people = [fresh(), fresh(), fresh()]
  const notes = planned.map(({ owner, copies, waiting, lately }): Note => {
    const asked = (many: number, one: Omit<Question, 'id'>) =>
      Array.from({ length: many }, () => ({ id: fresh(), ...one }))
    return {
      id: fresh(),
      space: pick(people, owner),
      copies: copies.map(({ handed, days, ended, views }) => ({
        id: fresh(),
        link: fresh(),
        handed: minutesAgo(handed),
        until: instant(days),
        ended: ended === 'withdrawn' && views > 0 ? 'revoked' : ended,
        views,
      })),
      questions: [
        ...asked(waiting, { asked: instant(-1), seen: false }),
        ...asked(lately, { asked: minutesAgo(59), seen: true }),
        ...asked(1, { asked: minutesAgo(60), seen: true }),
      ],
      told: 0,
    }
  })
  return { people, notes, uses: uses.map((one) => useOf({ people, notes }, one, fresh())) }
}

function useOf({ people, notes }: Omit<NotesWorld, 'uses'>, planned: NotesPlan['uses'][number], id: Id): Use {
  const note = pick(notes, planned.note)
  const { link } = pick(note.copies, planned.copy)
  const other = people.find((one) => one !== note.space)!
  const viewers: Record<typeof planned.who, Identity> = {
    link: { kind: 'link', link },
    owner: { kind: 'person', person: note.space, link } as Identity,
    other: { kind: 'person', person: other, link } as Identity,
    without: { kind: 'person', person: other },
    nobody: { kind: 'public' },
    unknown: { kind: 'link', link: note.id },
  }
  const who = viewers[planned.who]
  if (planned.does === 'open' || planned.does === 'again')
    return { who, open: { again: planned.does === 'again' } }
  return { who, ask: planned.does === 'ask' ? id : pick(note.questions, planned.copy).id }
}

export const notesWorld: fc.Arbitrary<NotesWorld> = notesPlan.map(build)
