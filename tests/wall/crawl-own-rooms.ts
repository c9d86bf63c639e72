import assert from 'node:assert/strict'
import { castMember } from '#demo'
import type { World } from '#world'
import { publish, writeNote } from '../features/structures/notes.ts'
import { layEvenings, stepOf } from './crawl-evenings.ts'
import { layRow } from './crawl-lay.ts'
import { privateWord } from './crawl-plant.ts'
import { idIn } from './crawl-year.ts'

const long = { goes_out: 'What', times: 'When', way: 'How', sender: 'Who', back: 'Back' }

/** What a leader keeps alone about the structures they sit in: the structure, what goes out of it, its meetings, and a year. */
export async function layStructures(world: World, key: string) {
  const space_id = castMember(key).id
  const structure = await layRow(world, 'structures.structure', {
    space_id,
    kind: 'other',
    name: 'A team',
    role: 'Chair',
    rhythm: 'Weekly',
    decides: 'Much',
    missing: 'Little',
    notes: 'Some',
  })
  for (const structure_id of [structure, null]) {
    const flow_id = await layRow(world, 'structures.flow', { space_id, structure_id, own: 'Ours', ...long })
    for (const own of ['Before', 'Long before'])
      await layRow(world, 'structures.flow_version', { space_id, flow_id, norms: [], own, ...long })
  }
  await layEvenings(world, { space: space_id, one: space_id, others: [space_id], structure })
  await layRow(world, 'protocols.protocol', {
    space_id,
    name: 'My own',
    purpose: 'To ask',
    steps: { json: [stepOf(key)] },
    written_by: space_id,
  })
  const elements = ['relationships', 'information', 'chaos', 'vision'].map((one) => [
    `${one}_note`,
    'So it is',
  ])
  await layRow(world, 'pulse.pulse', { space_id, month: '2027-01-01', ...Object.fromEntries(elements) })
  const cycle_id = await idIn(world, 'cycles.cycle', key)
  if (cycle_id) await layRow(world, 'cycles.alone', { space_id, cycle_id, what: 'partner', reason: 'Alone' })
}

/** A leader publishes a note; somebody with its link asks about it. Gives the path of the link. */
export async function publishOne(world: World, key: string): Promise<string> {
  const leader = await world.signedIn(key)
  const word = (name: string) => privateWord(`${key} note ${name}`)
  const link = await publish(leader, await writeNote(leader, word('title'), word('words')))
  world.clock.set(new Date(world.clock.now().getTime() + 1_200_000))
  const reader = world.visitor()
  const once = (await reader.get(link)).field('once') ?? ''
  const asked = await reader.post(`${link}/questions`, { once, name: word('name'), words: word('question') })
  assert.equal(asked.status, 303, asked.words)
  return link
}
