import { receiveFile, type Received } from '#files'
import { asPerson, found, type Transaction } from '#platform'
import { captureEvidence, claimGoal, recordFile } from '#portfolio'
import { shareItem } from '#sharing'
import { attachment } from './attachment.ts'
import { castMember, mainPartner, mainPerson } from './cast.ts'
import { circleOf } from './load-circles.ts'
import { drawPhoto } from './photos.ts'
import type { DemoCycle, DemoEvidence } from './story.ts'
import { afternoonOf, type DemoWorld } from './world.ts'

type Chosen = Received & { alt: string }

/** Everything a leader captured in a year, each on its day, with photos and files. */
export async function loadEvidence(world: DemoWorld, story: DemoCycle) {
  const leader = castMember(story.leader).id
  for (const [place, entry] of story.evidence.entries()) {
    const files = await filesOf(world, leader, entry)
    world.clock.set(afternoonOf(entry.on, place % 50))
    await world.db.as(asPerson(leader), (tx) => capture(world, tx, story, { entry, files }))
  }
}

async function capture(
  world: DemoWorld,
  tx: Transaction,
  story: DemoCycle,
  { entry, files }: { entry: DemoEvidence; files: Chosen[] },
) {
  const leader = castMember(story.leader).id
  const recorded = []
  for (const file of files) recorded.push(await recordFile(world, tx, leader, file))
  await captureEvidence(tx, { id: entry.id, spaceId: leader, cycleId: story.id }, answersOf(entry), recorded)
  for (const claim of entry.claims)
    await claimGoal(tx, leader, { evidence: entry.id, goal: goalOf(story, claim.goal) }, claim.sentence)
  if (entry.shared)
    await shareItem(
      tx,
      leader,
      { noun: 'evidence', id: entry.id },
      { circleId: circleOf(mainPerson, mainPartner) },
    )
}

const answersOf = (entry: DemoEvidence) => ({
  title: entry.title,
  caption: entry.caption ?? '',
  link: entry.links[0]?.url ?? null,
  practisedOn: entry.on,
  alt: '',
  goal: null,
  claim: '',
  once: undefined,
})

const goalOf = (story: DemoCycle, key: string) => found(story.goals.find((goal) => goal.key === key)).id

async function filesOf(world: DemoWorld, leader: string, entry: DemoEvidence): Promise<Chosen[]> {
  const photos = entry.photos.map(async ({ scene, seed, alt = '' }) => ({
    name: `${scene}.jpg`,
    alt,
    bytes: await drawPhoto(scene, seed),
  }))
  const others = entry.files.map(async (name) => ({ name, alt: '', bytes: await attachment(name) }))
  const received: Chosen[] = []
  for (const { name, alt, bytes } of await Promise.all([...photos, ...others])) {
    const answer = await receiveFile(world.store, leader, { content: bytes, name, limitBytes: 25e6 })
    if ('refused' in answer) throw new Error(`The demo's file “${name}” was refused: ${answer.refused}.`)
    received.push({ ...answer, alt })
  }
  return received
}
