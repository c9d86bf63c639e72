import { newId } from '#platform'
import type { World } from '#world'
import { inDays, layRow } from './crawl-lay.ts'
import { privateWord } from './crawl-plant.ts'

/** Where people meet, and who. */
export interface Place {
  space: string
  /** Who plans, leads and presents. */
  one: string
  /** Who writes. */
  others: string[]
  /** The structure of a leader whose meeting it is. */
  structure?: string
}

/**
 * Two meetings with everything that is written in them: one ahead, in which a sitting has come to its silent step, and one
 * that was held, whose sitting is over. Texts are left to be planted, but for those of steps. Gives the one ahead.
 */
export async function layEvenings(world: World, place: Place): Promise<string> {
  const ahead = await layMeeting(world, place, 2)
  const since = { state: 'running', at: 1, since: world.clock.now() }
  await laySitting(world, place, ahead, since)
  await laySitting(world, place, await layMeeting(world, place, -9), { state: 'over', at: 2 })
  return ahead
}

async function layMeeting(world: World, { space, one, others, structure }: Place, days: number) {
  const starts = inDays(world, days)
  const meeting = await layRow(world, 'meetings.meeting', {
    space_id: space,
    structure_id: structure ?? null,
    title: 'An evening',
    starts_at: starts,
    ends_at: new Date(starts.getTime() + 5_400_000),
    zone: 'America/Los_Angeles',
    place: 'The library',
    link: 'https://example.org/room',
    state: days < 0 ? 'held' : 'planned',
    made_by: one,
  })
  for (const person_id of others) {
    const theirs = { space_id: space, meeting_id: meeting, person_id }
    await layRow(world, 'meetings.theme', { ...theirs, words: 'A theme' })
    await layRow(world, 'meetings.theme', { ...theirs, words: 'No theme', taken_back_at: world.clock.now() })
    await layRow(world, 'meetings.agenda_item', { ...theirs, kind: 'topic', words: 'A topic' })
    await layRow(world, 'promises.promise', { ...theirs, written_by: one, what: 'A promise' })
  }
  return meeting
}

/** Three steps, of which the middle one is silent and presented by the first; each wrote a card in the first two. */
async function laySitting(
  world: World,
  { space, one, others }: Place,
  meeting: string,
  course: Record<string, unknown>,
) {
  const sitting = await layRow(world, 'sittings.sitting', {
    space_id: space,
    meeting_id: meeting,
    title: 'A sitting',
    about: 'A question',
    steps: { json: [0, 1, 2].map((place) => stepOf(`${meeting} ${place}`, place === 1)) },
    silent: [false, true, false],
    presenters: [null, one, null],
    facilitator_id: one,
    begun_by: one,
    begun_at: world.clock.now(),
    spent: [0, 0, 0],
    extra: [0, 0, 0],
    ...course,
  })
  for (const author of new Set([one, ...others]))
    for (const step of [0, 1]) {
      const card = { space_id: space, id: newId(), sitting_id: sitting, step, author_id: author }
      await layRow(world, 'sittings.card', { ...card, kind: 'question', words: 'A card' })
    }
}

/** A step with a word of its own. */
export const stepOf = (name: string, silent = false) => ({
  key: 'asking',
  title: 'Asking',
  minutes: 5,
  speaks: silent ? 'nobody' : 'everyone',
  prompt: privateWord(`step of ${name}`),
  writes: 'question',
  ...(silent && { silent }),
})
