import * as fc from 'fast-check'
import type { Days } from './site.ts'
import type { CircleKind, Grantable, RoleName } from './model.ts'

export const number = fc.nat({ max: 23 })
/** Mostly the first people, so that what concerns the same person comes together. */
const somebody = fc.oneof({ weight: 2, arbitrary: fc.nat({ max: 2 }) }, { weight: 1, arbitrary: number })
const rarely = fc.integer({ min: 0, max: 3 }).map((one) => one === 3)
const oneOf = <T>(...choices: [weight: number, value: T][]) =>
  fc.oneof(...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })))

const lasting = oneOf<Days>(
  [8, [-50, null]],
  [6, [-30, null]],
  [3, [-30, -5]],
  [1, [-30, 0]],
  [1, [-30, 20]],
  [1, [0, null]],
  [1, [5, null]],
  [2, [-5, 10]],
)
const evaluating = oneOf<Days>(
  [4, [-5, null]],
  [3, [-60, null]],
  [1, [-20, -10]],
  [1, [-60, -40]],
  [1, [0, null]],
  [1, [5, null]],
  [2, [-5, 10]],
)

/** Nobody takes a seat for later, or until a day to come. */
const seated = oneOf<Days>(
  [8, [-50, null]],
  [6, [-30, null]],
  [3, [-30, -5]],
  [1, [-30, 0]],
  [2, [-5, null]],
  [1, [0, null]],
)

export const seatPlan = fc.record({
  person: somebody,
  asked: rarely,
  during: seated,
  /** When an earlier seat in the same circle was, if there was one. */
  before: oneOf<Days | undefined>([2, undefined], [1, [-90, -60]], [3, [-45, -32]]),
})
export const circlePlan = fc.record({
  kind: oneOf<CircleKind>([4, 'partnership'], [4, 'roundtable'], [2, 'coaching']),
  founder: seatPlan,
  others: fc.array(seatPlan, { minLength: 1, maxLength: 3 }),
  /** Whether it pauses: who paused it, so many in its order. */
  paused: oneOf<number | null>([6, null], [1, 0], [1, 1]),
  openDays: oneOf<number | null>([5, null], [1, 10], [1, 27], [1, 100]),
  kept: number,
  /** When its meetings end, in days from now; a third is cancelled. */
  meets: fc.array(oneOf<number>([2, 3], [2, -4], [1, -70]), { maxLength: 3 }),
})
export const personPlan = fc.record({
  findable: oneOf([8, false], [1, true]),
  posts: fc.array(
    fc.record({
      organization: number,
      during: lasting,
      leave: oneOf<Days | undefined>([2, undefined], [1, [-20, null]], [1, [-40, -30]]),
    }),
    { maxLength: 2 },
  ),
  evidence: fc.array(fc.record({ trashed: rarely, files: number, goals: number }), {
    minLength: 1,
    maxLength: 3,
  }),
  /** What else they wrote, a bit for each kind. */
  kept: fc.nat({ max: 2 ** 12 - 1 }),
  shelf: fc.nat({ max: 2 ** 7 - 1 }),
  links: fc.array(fc.record({ goal: number, aim: number, near: oneOf([3, true], [1, false]) }), {
    maxLength: 3,
    size: 'max',
  }),
})
export const evaluationPlan = fc.record({
  among: oneOf<CircleKind | 'everybody'>([4, 'roundtable'], [3, 'partnership'], [1, 'everybody']),
  circle: number,
  one: number,
  other: number,
  during: evaluating,
  process: oneOf([3, 'evaluation'], [1, 'licensing']),
  lead: oneOf([4, true], [1, false]),
})
export const grantPlan = fc.record({
  owner: somebody,
  of: oneOf<Grantable>(
    [5, 'evidence'],
    [4, 'goal'],
    [3, 'assessment'],
    [1, 'purpose'],
    [1, 'philosophy'],
    [1, 'inquiry'],
    [1, 'brief'],
    [1, 'pulse'],
  ),
  item: number,
  toCircle: oneOf([3, true], [1, false]),
  target: number,
  from: oneOf([6, -25], [5, -40], [1, -80], [1, 0], [1, 1]),
  until: oneOf<number | null>([7, null], [2, -1], [1, 0], [2, 10]),
  /** Whether it is presented in a meeting. */
  presented: oneOf([3, false], [1, true]),
  said: number,
})
export const rolePlan = fc.record({
  person: somebody,
  role: oneOf<RoleName>(
    [4, 'leadershipOffice'],
    [3, 'itAdministrator'],
    [2, 'auditor'],
    [2, 'recordsOfficer'],
    [1, 'stateAgency'],
    [1, 'dataViewer'],
    [1, 'boardMember'],
  ),
  at: number,
  during: lasting,
})
export const breakPlan = fc.record({
  owner: somebody,
  by: number,
  reader: somebody,
  confirmer: number,
  of: oneOf<Grantable | null>(
    [2, 'evidence'],
    [2, 'goal'],
    [1, 'purpose'],
    [1, 'assessment'],
    [1, 'brief'],
    [1, 'pulse'],
    [3, null],
  ),
  item: number,
  asked: oneOf([4, -2], [1, -9]),
  answer: oneOf<'confirmed' | 'declined' | null>([6, 'confirmed'], [1, 'declined'], [2, null]),
  ended: rarely,
})
export const worldPlan = fc.record({
  tag: fc.noShrink(fc.noBias(fc.nat())),
  tops: fc.integer({ min: 2, max: 3 }),
  founder: number,
  bare: rarely,
  roles: fc.array(rolePlan, { maxLength: 6, size: 'max' }),
  people: fc.array(personPlan, { minLength: 4, maxLength: 8 }),
  circles: fc.array(circlePlan, { minLength: 2, maxLength: 6, size: 'max' }),
  evaluations: fc.array(evaluationPlan, { maxLength: 8, size: 'max' }),
  breaks: fc.array(breakPlan, { maxLength: 5, size: 'max' }),
  grants: fc.array(grantPlan, { minLength: 8, maxLength: 40, size: 'max' }),
})
export type PlanOf<A> = A extends fc.Arbitrary<infer T> ? T : never
export type Plan = PlanOf<typeof worldPlan>
