// What becomes of a circle when somebody who sits in it really does something with it.
import { asPerson } from '#platform'
import { describing } from './attempt.ts'
import type { Site } from './compare.ts'
import { accepted, declined, left } from './circle-endings.ts'
import { isMember, type Look } from './grants.ts'
import { after, mayWrite, type Deed, type Id, type Row, type World } from './model.ts'
import { covers } from './moments.ts'
import { hosts } from './rooms-writing.ts'
import { pick } from './site.ts'
import { call, somebody, type Behind, type Step } from './step.ts'

const choose = <T>(all: T[], turn: number): T | undefined => all[turn % Math.max(all.length, 1)]

/** The first of all that one may do, mostly; else any. */
const likely = <T>(all: T[], may: (one: T) => boolean, turn: number) =>
  choose(turn % 5 > 1 && all.some(may) ? all.filter(may) : all, turn)

type Circle = Row<'circle'>
type Seat = Row<'membership'>
type Trial<T> = { one: T; who: Id }

/** Tries on one thing what a function of trust does, by somebody who mostly may. */
async function trying<T extends Row>(
  { db, world, now }: Site,
  { turn }: Behind,
  {
    all,
    may,
    text,
    done,
  }: {
    all: T[]
    may: (look: Look, one: T) => boolean
    text: (trial: Trial<T>) => string
    done: (look: Look, one: T) => World
  },
): Promise<{ world: World; agreed: boolean }> {
  const as = (who: Id): Look => ({ world, who, now })
  const one = likely(all, (each) => world.person.some(({ id }) => may(as(id), each)), turn)
  if (one === undefined) return { world, agreed: true }
  // Every other time somebody of the circle, who may or may not.
  const near = world.membership.filter(({ space }) => space === one.space)
  const who =
    Math.floor(turn / 7) % 2 && near.length > 0
      ? pick(near, turn).person
      : somebody(world, turn, (id) => may(as(id), one))
  const isDone = await call(db, who, `select ${text({ one, who })} as done`)
  return { world: isDone ? done(as(who), one) : world, agreed: may(as(who), one) === isDone }
}

const changed = (before: Circle | Seat, change: object) =>
  ({ kind: 'update', before, after: { ...before, ...change } }) as Deed

const mayChange = (look: Look, before: Circle | Seat, change: object) =>
  mayWrite(look.world, asPerson(look.who), changed(before, change), look.now)

const pausing = ({ who, now }: Look) => ({ paused: { by: who, since: now } })

export const circleSteps: Record<string, Step> = {
  'Someone is dismissed': (site, behind) =>
    trying<Seat>(site, behind, {
      all: site.world.membership.filter((one) => covers(one, site.now)),
      may: (look, seat) =>
        seat.person !== look.who && hosts(look, seat.space) && isRoundtable(look, seat.space),
      text: ({ one }) => `trust.dismiss('${one.space}', '${one.person}')`,
      done: (look, seat) => left({ ...look, who: seat.person }, seat.space),
    }),
  'Someone is made a host': (site, behind) =>
    trying<Seat>(site, behind, {
      all: site.world.membership.filter((one) => covers(one, site.now) && !one.host),
      may: (look, seat) => mayChange(look, seat, { host: true }),
      text: ({ one }) => `trust.make_host('${one.space}', '${one.person}')`,
      done: ({ world }, seat) => after(world, changed(seat, { host: true })),
    }),
  'Someone pauses': (site, behind) =>
    trying<Circle>(site, behind, {
      all: site.world.circle.filter(({ paused }) => !paused),
      may: (look, circle) => mayChange(look, circle, pausing(look)),
      text: ({ one }) => `trust.pause_circle('${one.id}')`,
      done: (look, circle) => after(look.world, changed(circle, pausing(look))),
    }),
  'Someone resumes': (site, behind) =>
    trying<Circle>(
      site,
      { ...behind, turn: behind.turn + 1 },
      {
        all: site.world.circle.filter(({ paused }) => paused),
        may: (look, circle) => mayChange(look, circle, { paused: null }),
        text: ({ one }) => `trust.resume_circle('${one.id}')`,
        done: ({ world }, circle) => after(world, changed(circle, { paused: null })),
      },
    ),
  'Someone says what it is for': (site, behind) =>
    trying<Circle>(site, behind, {
      all: site.world.circle,
      may: (look, circle) => mayChange(look, circle, { purpose: 'Words' }),
      text: ({ one }) => describing({ ...one, purpose: 'Words' }),
      done: ({ world }, circle) => after(world, changed(circle, { purpose: 'Words' })),
    }),
  'Someone declines': (site, behind) =>
    trying<Circle>(site, behind, {
      all: site.world.circle,
      may: (look, { id, kind }) => kind !== 'roundtable' && isAsked(look, id),
      text: ({ one }) => `trust.decline_circle('${one.id}')`,
      done: (look, { id }) => declined(look, id),
    }),
  'Someone accepts an agreement': (site, behind) =>
    trying<Row<'agreement'>>(site, behind, {
      all: proposed(site.world, behind.turn),
      may: mayAgree,
      text: ({ one }) => `trust.accept_agreement('${one.space}', '${one.id}')`,
      done: (look, version) => accepted(look, version),
    }),
}

/** Mostly what waits; now and then any, or what was proposed before the last. */
function proposed(world: World, turn: number): Row<'agreement'>[] {
  const old = world.agreement.filter((one) => !isLast(world, one))
  if (turn % 5 === 2 && old.length > 0) return old
  return world.agreement.filter(({ inForce }) => inForce === null || turn % 3 === 0)
}

const isRoundtable = ({ world }: Look, circle: Id) =>
  world.circle.find(({ id }) => id === circle)?.kind === 'roundtable'

const isAsked = ({ world, who, now }: Look, circle: Id) =>
  world.membership.some(
    (one) => one.space === circle && one.person === who && one.state === 'asked' && covers(one, now),
  )

/** Whoever sits there accepts what was proposed last. */
const mayAgree = (look: Look, version: Row<'agreement'>) =>
  isLast(look.world, version) && isMember(look, version.space, look.who)

function isLast({ agreement }: World, { id, space }: Row<'agreement'>): boolean {
  const all = agreement.filter((one) => one.space === space)
  return all.toSorted(inTurn).at(-1)?.id === id
}

/** The ids of what the model makes rise in the order in which it is made, and so do its numbers. */
const inTurn = (one: Row, other: Row) => (one.id < other.id ? -1 : 1)
