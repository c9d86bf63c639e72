import { CycleDeeds } from '#cycles'
import { foundOrganization, openSchoolYear } from '#organizations'
import { welcomePerson } from '#people'
import { appoint } from '#posts'
import { giveRole, openOffice } from '#roles'
import { appointEvaluator } from '#supervision'
import { asPerson } from '#platform'
import { castMember, demoCast, demoLeaders } from './cast.ts'
import { demoOrganizations, demoSchoolYears } from './organizations.ts'
import type { DemoPerson } from './person.ts'
import { demoEvaluators } from './relations.ts'
import { demoRoles } from './roles.ts'
import { uuid } from './seed.ts'
import { demoStart } from './start.ts'
import { afternoonOf, type DemoWorld } from './world.ts'

const keeper = castMember('ines.carvalho')

/** Organizations, school years, the whole cast with their posts, who evaluates whom, and a cycle for each leader. */
export async function loadDirectory(world: DemoWorld) {
  const { db, clock } = world
  clock.set(afternoonOf('2025-06-30'))
  for (const person of demoCast)
    await db.as(asPerson(person.id), (tx) =>
      welcomePerson(tx, { ...person, name: person.preferredName, pronouns: person.pronouns ?? null }),
    )
  await db.as(asPerson(keeper.id), async (tx) => {
    for (const { parent, ...organization } of demoOrganizations) {
      await foundOrganization(tx, keeper.id, { ...organization, parentId: parent && organizationId(parent) })
      if (!parent) await openOffice(tx, organizationId(organization.key))
    }
    for (const { title, from: starts, until: ends } of demoSchoolYears)
      await openSchoolYear(tx, { organizationId: organizationId('state'), title, starts, ends })
    for (const person of demoCast) for (const post of postsOf(person)) await appoint(tx, post)
    for (const { person, role, at } of demoRoles)
      await giveRole(tx, {
        organization: organizationId(at),
        person: castMember(person).id,
        role,
        until: null,
      })
  })
  for (const { evaluator, leader, from, until } of demoEvaluators) {
    clock.set(afternoonOf(from))
    await db.as(asPerson(keeper.id), (tx) =>
      appointEvaluator(tx, castMember(evaluator).id, castMember(leader).id, {
        until: until ? afternoonOf(until) : null,
      }),
    )
  }
  clock.set(demoStart)
  for (const leader of demoLeaders) await beginYear(world, leader)
}

const organizationId = (key: string) => uuid('organization', key)

const postsOf = (person: DemoPerson) =>
  person.posts.map((post, place) => ({
    id: uuid('post', person.key, place),
    personId: person.id,
    organizationId: organizationId(post.organization),
    title: post.title,
    roleKind: post.roleKind,
    starts: post.from,
    ends: post.until ?? null,
    main: place === 0,
  }))

// The main pair's cycles come with their stories; everybody else's year begins empty.
async function beginYear({ db }: DemoWorld, leader: DemoPerson) {
  const [post] = leader.posts
  if (!post || post.until || ['amina.okafor', 'maya.halvorsen'].includes(leader.key)) return
  await db.as(asPerson(leader.id), (tx) =>
    CycleDeeds.beginCycle(tx, {
      id: uuid('cycle', leader.key, '2026-27'),
      personId: leader.id,
      postId: uuid('post', leader.key, 0),
      schoolYear: '2026–27',
      title: null,
      starts: post.from > '2026-07-01' ? post.from : '2026-07-01',
      ends: '2027-06-30',
      state: 'active',
    }),
  )
}
