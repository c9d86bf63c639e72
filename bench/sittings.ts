import { setTimeout as wait } from 'node:timers/promises'
import { demoLeaders } from '#demo'
import { joinEngine } from '#engine'
import { found, newId } from '#platform'
import pg from 'pg'
import { figure, type Figure } from './figure.ts'
import { openLine, type Line } from './live-line.ts'
import { memoryOf } from './processes.ts'
import { demoData, startLps, type Running } from './running-lps.ts'
import { signIn } from './sign-in.ts'

const [rooms, seats, idle, rounds, steps] = [5, 10, 500, 3, 20]

interface Member {
  id: string
  cookie: string
}

interface Room {
  at: string
  members: Member[]
}

/**
 * Five rooms of ten devices: how long a step further takes from the pressing until a device has heard the whole of it,
 * when all five go on at once; and what five hundred devices cost that listen while nothing happens.
 */
export async function benchSittings(): Promise<Figure[]> {
  const lps = await startLps(await demoData())
  try {
    const members = await Promise.all(demoLeaders.map(({ key }) => signIn(lps, key)))
    const made = await openRooms(lps, members)
    const memory = await listenIdly(lps, made)
    const rounded: number[] = []
    for (let round = 0; round < rounds; round++) rounded.push(await takeSteps(lps, made))
    return [
      figure('step_p99', Math.min(...rounded), 'ms', { most: 300 }),
      figure('step_p99_worst', Math.max(...rounded), 'ms'),
      figure('idle_500', memory, 'MB', { most: 100 }),
    ]
  } finally {
    await lps.stop()
  }
}

async function openRooms(lps: Running, members: Member[]): Promise<Room[]> {
  const owner = new pg.Client(found(joinEngine(lps.dataDir)).owner)
  await owner.connect()
  try {
    const made: Room[] = []
    for (let n = 0; n < rooms; n++) {
      const sat = Array.from({ length: seats }, (_, chair) => members[(n * 3 + chair) % members.length]!)
      made.push({ members: sat, at: await begin(lps, sat[0]!, await seat(owner, sat)) })
    }
    return made
  } finally {
    await owner.end()
  }
}

/** Writes a roundtable of these people, and its meeting. */
async function seat(owner: pg.Client, members: Member[]) {
  const [space, meeting] = [newId(), newId()]
  const ids = members.map(({ id }) => id)
  await owner.query(
    `insert into sharing.circle (space_id, id, kind, name, founded_by) values ($1, $1, 'roundtable', 'A table', $2)`,
    [space, ids[0]],
  )
  await owner.query(
    `insert into sharing.membership (space_id, person_id, state, asked_by, seat, host, from_at)
    select $1, person, 'member', $3, n, n = 1, '2026-09-01' from unnest($2::uuid[]) with ordinality as one (person, n)`,
    [space, ids, ids[0]],
  )
  await owner.query(
    `insert into meetings.meeting (space_id, id, title, starts_at, ends_at, zone, made_by)
    values ($1, $2, 'An evening', '2027-02-16 18:00Z', '2027-02-16 19:30Z', 'America/Los_Angeles', $3)`,
    [space, meeting, ids[0]],
  )
  return `${space}/${meeting}`
}

const post = ({ url }: Running, { cookie }: Member, path: string, form: Record<string, string>) =>
  fetch(url + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: url },
    body: new URLSearchParams(form),
  })

async function begin(lps: Running, member: Member, meeting: string) {
  const answer = await post(lps, member, '/sittings', { meeting, what: 'consultancy', slot: '90' })
  return found(answer.headers.get('location')).replace(/\?.*$/, '')
}

/** What so many devices cost that only listen, after two heartbeats, over what LPS holds after a minute of nothing. */
async function listenIdly(lps: Running, made: Room[]): Promise<number> {
  await wait(60_000)
  const before = memoryOf(lps.pid)
  const lines = await openLines(lps, made, idle / (rooms * seats))
  await wait(35_000)
  const cost = memoryOf(lps.pid) - before
  lines.flat().forEach((line) => line.close())
  return cost
}

const openLines = (lps: Running, made: Room[], each = 1): Promise<Line[][]> =>
  Promise.all(
    made.map(({ at, members }) =>
      Promise.all(
        members.flatMap(({ cookie }) =>
          Array.from({ length: each }, () => openLine(`${lps.url}${at}/live`, cookie)),
        ),
      ),
    ),
  )

/** All rooms go on at once, again and again; gives what ninety-nine of a hundred devices waited at most, in ms. */
async function takeSteps(lps: Running, made: Room[]): Promise<number> {
  const lines = await openLines(lps, made)
  const waited: number[] = []
  for (let step = 0; step < steps; step++) {
    const pressed = performance.now()
    await Promise.all(
      made.map(async ({ at, members }, n) => {
        const version = lines[n]![0]!.version
        const heard = lines[n]!.map(async (line) => waited.push((await line.heard(version + 1)) - pressed))
        await post(lps, members[0]!, `${at}/moves`, {
          move: step % 2 ? 'back' : 'next',
          version: String(version),
        })
        await Promise.all(heard)
      }),
    )
    await wait(100)
  }
  lines.flat().forEach((line) => line.close())
  return waited.toSorted((one, other) => one - other)[Math.floor(waited.length * 0.99)]!
}
