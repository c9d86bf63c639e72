// Who reads a note through a link, and what comes back through it: the law alone.
import type { Id, Identity } from './model.ts'
import type { Copy, Note, NotesWorld, Question, Use } from './notes-world.ts'
import { daysAfter } from './moments.ts'
import { now } from './site.ts'

type Held = { note: Note; copy: Copy }

const quarter = 1 / 96
/** A copy can be read from a quarter of an hour after it was handed over, until its day, unless it was taken back. */
const isGood = ({ handed, until, ended }: Copy) =>
  daysAfter(handed, quarter) <= now && until > now && ended === null

/** The copy to which somebody holds a good link. */
function heldBy({ notes }: NotesWorld, who: Identity): Held | undefined {
  const link = 'link' in who ? who.link : undefined
  const all = notes.flatMap((note) => note.copies.map((copy) => ({ note, copy })))
  return all.find(({ copy }) => copy.link === link && isGood(copy))
}

/** The ids of links that lead somewhere. */
export const goodLinks = ({ notes }: NotesWorld) =>
  notes.flatMap(({ copies }) => copies.filter(isGood).map(({ link }) => link))

const isTheirs = (who: Identity, { note }: Held) => 'person' in who && who.person === note.space

const most = { waiting: 300, lately: 30 }
const isLate = (one: Question) => one.asked > daysAfter(now, -1 / 24)

type After = { said: string; world: NotesWorld }

const changed = (world: NotesWorld, is: Note): NotesWorld => ({
  ...world,
  notes: world.notes.map((one) => (one.id === is.id ? is : one)),
})

/** Opening counts, but for its owner’s own looking and for who has it open already. */
function opened(world: NotesWorld, who: Identity, again: boolean): After {
  const held = heldBy(world, who)
  if (!held) return { said: 'nothing', world }
  const { note, copy } = held
  const isCounted = !isTheirs(who, held) && !(again && copy.views > 0)
  const copies = note.copies.map((one) =>
    one.id === copy.id && isCounted ? { ...one, views: one.views + 1 } : one,
  )
  return { said: copy.id, world: changed(world, { ...note, copies }) }
}

/** A question reaches the leader alone, who is told once as long as questions wait; not of their own. */
function asked(world: NotesWorld, who: Identity, id: Id): After {
  const held = heldBy(world, who)
  if (!held) return { said: 'gone', world }
  const { note } = held
  const known = world.notes.filter(({ space }) => space === note.space).flatMap((one) => one.questions)
  if (known.some((one) => one.id === id)) return { said: 'asked', world }
  const waiting = note.questions.filter(({ seen }) => !seen).length
  const lately = note.questions.filter(isLate).length
  if (waiting >= most.waiting || lately >= most.lately) return { said: 'many', world }
  const told = note.told + (waiting === 0 && !isTheirs(who, held) ? 1 : 0)
  const questions = [...note.questions, { id, asked: now, seen: false }]
  return { said: 'asked', world: changed(world, { ...note, questions, told }) }
}

/** What somebody is told who uses a link, and the world after it. */
export const used = (world: NotesWorld, use: Use): After =>
  'open' in use ? opened(world, use.who, use.open.again) : asked(world, use.who, use.ask)

/** All that a world keeps. */
export const keptIn = ({ notes }: NotesWorld): string[] =>
  notes.flatMap(({ id, copies, questions, told }) => [
    ...copies.map((copy) => `views ${copy.id} ${copy.views}`),
    ...copies.flatMap((copy) => (copy.views > 0 ? [`opened ${copy.id}`] : [])),
    ...questions.map((one) => `question ${id} ${one.id}`),
    ...(told > 0 ? [`told ${id} ${told}`] : []),
  ])
