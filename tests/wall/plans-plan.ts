// What is drawn at random of a world, before it is built.
import * as fc from 'fast-check'
import type { RoleName } from './model.ts'
import type { Kind, PostKind } from './plans-world.ts'
import type { Days } from './site.ts'

const oneOf = <T>(...choices: [weight: number, value: T][]) =>
  fc.oneof(...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })))
const number = fc.nat({ max: 97 })

const lasting = oneOf<Days>(
  [8, [-50, null]],
  [1, [-30, 20]],
  [2, [-30, -5]],
  [1, [-30, 0]],
  [1, [0, null]],
  [1, [5, null]],
)
const postPlan = fc.record({
  organization: number,
  /** Mostly that of whoever heads the place. */
  kind: oneOf<PostKind | 'head'>(
    [7, 'head'],
    [1, 'principal'],
    [1, 'superintendent'],
    [1, 'assistantPrincipal'],
    [1, 'stateAdministrator'],
    [1, 'director'],
    [1, 'boardMember'],
  ),
  during: lasting,
})
const rolePlan = fc.record({
  person: number,
  at: number,
  role: oneOf<RoleName>(
    [5, 'leadershipOffice'],
    [2, 'stateAgency'],
    [2, 'dataViewer'],
    [1, 'boardMember'],
    [1, 'itAdministrator'],
    [1, 'auditor'],
  ),
  during: lasting,
})
const copyPlan = fc.record({
  owner: number,
  recipient: number,
  /** Mostly where the owner works, or above. */
  astray: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
  /** Minutes ago. */
  handed: oneOf([1, 0], [2, 14], [1, 15], [2, 16], [4, 3000]),
  reader: number,
  steps: oneOf<string[]>(
    [5, []],
    [2, ['withdrawn']],
    [2, ['opened']],
    [1, ['opened', 'read']],
    [2, ['opened', 'revoked']],
  ),
})

export const plansPlan = fc.record({
  tag: fc.noShrink(fc.noBias(fc.nat())),
  /** Below the two trees that every world has. */
  more: fc.array(
    fc.record({ parent: number, kind: fc.constantFrom<Kind>('school', 'region', 'department') }),
    {
      maxLength: 2,
    },
  ),
  people: fc.array(fc.array(postPlan, { maxLength: 2 }), { minLength: 5, maxLength: 7 }),
  roles: fc.array(rolePlan, { minLength: 2, maxLength: 6, size: 'max' }),
  copies: fc.array(copyPlan, { minLength: 3, maxLength: 8, size: 'max' }),
  invitations: fc.array(
    fc.record({ by: number, to: number, until: oneOf([3, 10], [1, 0], [1, -1]), answer: number }),
    {
      minLength: 2,
      maxLength: 5,
    },
  ),
  turn: number,
})
export type PlansPlan = typeof plansPlan extends fc.Arbitrary<infer T> ? T : never
