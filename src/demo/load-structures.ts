import { asPerson, found, newId, type Transaction } from '#platform'
import { Links, seal } from '#snapshots'
import {
  askThroughLink,
  copyOf,
  flowForm,
  keepFlow,
  noteForm,
  publishNote,
  structureForm,
  writeNote,
  writerOf,
  writeStructure,
} from '#structures'
import { castMember } from './cast.ts'
import { uuid } from './seed.ts'
import type { DemoCycle } from './story.ts'
import told from './structures.en.json' with { type: 'json' }
import { afternoonOf, type DemoWorld } from './world.ts'

type ToldNote = (typeof told.notes)[number]

const idOf = (key: string) => uuid('structure', key)

/** The groups two principals work with, how information flows there, and notes of one of them with what came back. */
export async function loadStructures(world: DemoWorld, stories: readonly DemoCycle[]) {
  let minute = 0
  const act = (by: string, on: string, deed: (tx: Transaction, me: string) => Promise<unknown>) => {
    // One after the other, so that they stand in this order.
    world.clock.set(afternoonOf(on, minute++))
    const me = castMember(by).id
    return world.db.as(asPerson(me), (tx) => deed(tx, me))
  }
  for (const { key, by, on, goals, ...said } of told.structures) {
    const own = stories.filter(({ leader, state }) => leader === by && state !== 'closed')
    const ids = own.flatMap((story) => story.goals).filter((goal) => goals.includes(goal.key))
    const answers = structureForm.parse({ ...said, goals: ids.map(({ id }) => id) })
    await act(by, on, (tx, me) => writeStructure(tx, me, idOf(key), answers))
  }
  for (const { by, on, of, ...said } of told.flows)
    await act(by, on, (tx, person) =>
      keepFlow(tx, { person, structure: of && idOf(of) }, flowForm.parse(said)),
    )
  for (const { by, on, ...note } of told.notes) {
    const answers = noteForm.parse({ ...note, readers: note.for.map(idOf) })
    await act(by, on, (tx, me) => writeNote(tx, me, uuid('note', note.key), answers))
    if (note.published) await publish(world, { by, on, ...note })
  }
}

/** Publishes a note as it is; on later days somebody asks back through its link. */
async function publish({ db, clock }: DemoWorld, { by, title, words, published, days, ...note }: ToldNote) {
  const [reader, id] = [{ id: castMember(by).id, today: published! }, uuid('note', note.key)]
  clock.set(afternoonOf(reader.today, 30))
  const copy = await db.as(asPerson(reader.id), async (tx) => {
    const manifest = copyOf({ id, title, words }, found(await writerOf(tx, reader.id)), reader)
    const answers = { once: uuid('copy', note.key), seal: seal(manifest).sha256, days: days as 30 }
    const outcome = await publishNote(tx, { reader, id }, answers)
    if (!outcome.ok) throw new Error(`The demo cannot publish “${title}”.`)
    return found((await Links.publishedOf(tx, reader.id, { noun: 'information note', id }))[0])
  })
  const holder = { kind: 'link', link: copy.linkId } as const
  for (const { on, name, words: asked } of note.questions) {
    clock.set(afternoonOf(on))
    await db.as(holder, (tx) => Links.openLink(tx))
    await db.as(holder, (tx) => askThroughLink(tx, { once: newId(), name, words: asked }))
  }
}
