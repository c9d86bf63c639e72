import { MeetingDeeds, meetingsOf } from '#meetings'
import { asPerson, type Transaction } from '#platform'
import { settlePromise, writePromise } from '#promises'
import { castMember, mainPartner, mainPerson } from './cast.ts'
import { circleOf } from './load-circles.ts'
import { roundtableOf } from './load-roundtables.ts'
import told from './meetings.en.json' with { type: 'json' }
import { uuid } from './seed.ts'
import type { DemoCycle } from './story.ts'
import type { DemoWorld } from './world.ts'

interface Day {
  on: string
  missed?: boolean
  /** The day on which it was called off. */
  cancelled?: string
  moved?: { on: string; to: string }
  brought?: { who: string; words?: string; goal?: string; protocol: string }[]
  themes: { who: string; words: string }[]
  promises: { who: string; what: string; due: string; done?: string }[]
}

interface Series {
  first: string
  until: string
  every: string
  begins: string
  ends: string
  place: string
  days: Day[]
}

type Act = (who: string, at: string, deed: (tx: Transaction, me: string) => Promise<unknown>) => Promise<void>

/** A year of meetings of the main principal: eleven with her partner, six of her roundtable, and those to come. */
export async function loadMeetings({ db, clock }: DemoWorld, stories: readonly DemoCycle[]) {
  const act: Act = async (who, at, deed) => {
    clock.set(new Date(at))
    const me = castMember(who).id
    await db.as(asPerson(me), (tx) => deed(tx, me))
  }
  const goals = new Map(stories.flatMap((story) => story.goals.map(({ key, id }) => [key, id])))
  const pair = circleOf(mainPerson, mainPartner)
  await meet(act, { space: pair, goals, by: mainPartner, series: told.partners })
  await meet(act, { space: roundtableOf('second-thursday'), goals, by: mainPerson, series: told.roundtable })
}

interface Told {
  space: string
  goals: ReadonlyMap<string, string>
  by: string
  series: Series
}

async function meet(act: Act, { space, goals, by, series }: Told) {
  const { first, until, every, days } = series
  const id = uuid('meeting', space)
  await act(by, `${first}T12:00:00Z`, async (tx, me) =>
    MeetingDeeds.planMeeting(
      tx,
      me,
      { space, structureId: null, id },
      {
        ...momentOf(series),
        day: first,
        facilitator: me,
        repeats: every as 'month',
        until,
        skipBreaks: true,
      },
    ),
  )
  for (const [n, day] of days.entries()) await live(act, { space, day, n, goals, by, series })
}

const momentOf = ({ begins, ends, place }: Series) => ({
  title: '',
  link: '',
  place,
  begins,
  ends,
  minutes: minuteOf(ends) - minuteOf(begins),
})

const minuteOf = (at: string) => Number(at.slice(0, 2)) * 60 + Number(at.slice(3))

/** One meeting as it went: what was brought, what became of it, and what stayed. */
async function live(act: Act, { day, n, ...room }: Told & { day: Day; n: number }) {
  const { space, by } = room
  const at = { space, id: await idOf(act, room, n) }
  for (const one of day.brought ?? []) await bring(act, { at, day, one, goals: room.goals })
  const say = (turn: 'cancel' | 'miss', on: string) =>
    act(by, `${on}T23:00:00Z`, (tx, me) =>
      MeetingDeeds.turnMeeting(tx, me, at, { turn, seen: 0, reach: 'one' }),
    )
  if (day.cancelled) return say('cancel', day.cancelled)
  if (day.missed) return say('miss', day.on)
  if (day.moved) await move(act, { at, moved: day.moved, room })
  await act(by, after(day), (tx, me) =>
    MeetingDeeds.holdMeeting(tx, me, at, { seen: day.moved ? 1 : 0, there: everybody }),
  )
  for (const [m, { who, words }] of day.themes.entries())
    await act(who, after(day), (tx, me) =>
      MeetingDeeds.writeTheme(tx, me, at, { id: uuid('theme', at.space, n, m), words }),
    )
  for (const [m, promise] of day.promises.entries()) await keep(act, { at, day, promise, key: `${n} ${m}` })
}

const everybody = told.roundtable.days
  .flatMap(({ themes }) => themes.map(({ who }) => who))
  .concat(mainPerson, mainPartner, 'gus.lindahl', 'wiratama')
  .map((who) => castMember(who).id)

const hour = 3_600_000

/** The evening of the day, when both a morning talk and an afternoon’s roundtable are over. */
const after = ({ on, moved }: Day) =>
  new Date(Date.parse(`${moved?.to ?? on}T00:00:00Z`) + 27 * hour).toISOString()

// The meetings of a series are found by their order.
async function idOf(act: Act, { space, by, series }: Told, n: number): Promise<string> {
  let id = ''
  await act(by, `${series.first}T13:00:00Z`, async (tx, me) => {
    id = (await meetingsOf(tx, me, { space }))[n]?.id ?? ''
  })
  return id
}

interface At {
  at: { space: string; id: string }
}

const bring = (
  act: Act,
  { at, day, one, goals }: At & { day: Day; one: NonNullable<Day['brought']>[number]; goals: Told['goals'] },
) =>
  act(one.who, `${day.on}T14:00:00Z`, (tx, me) =>
    MeetingDeeds.bringToMeeting(tx, me, at, {
      id: uuid('brought', at.space, day.on),
      kind: one.goal ? 'presenting' : 'topic',
      words: one.words,
      item: one.goal ? { noun: 'goal', id: goals.get(one.goal) ?? '' } : undefined,
      protocol: one.protocol,
      minutes: 40,
    }),
  )

const move = (act: Act, { at, moved, room }: At & { moved: { on: string; to: string }; room: Told }) =>
  act(room.by, `${moved.on}T23:00:00Z`, (tx, me) =>
    MeetingDeeds.moveMeeting(tx, me, at, {
      ...momentOf(room.series),
      day: moved.to,
      facilitator: me,
      seen: 0,
      reach: 'one',
    }),
  )

async function keep(
  act: Act,
  { at, day, promise, key }: At & { day: Day; promise: Day['promises'][number]; key: string },
) {
  const { who, what, due, done } = promise
  const id = uuid('promise', at.space, key)
  await act(who, after(day), (tx, person) =>
    writePromise(tx, id, { space: at.space, meeting: at.id, person, what, dueOn: due }),
  )
  if (done) await act(who, `${done}T22:00:00Z`, (tx) => settlePromise(tx, { space: at.space, id }, 'done'))
}
