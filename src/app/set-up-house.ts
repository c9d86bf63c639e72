import { CycleDeeds } from '#cycles'
import { invitePerson, kindOfTitle, readRoster, type NewInvitation } from '#invitations'
import { dayOf } from '#language'
import { foundOrganization, openSchoolYear, schoolYearOf, type Organization } from '#organizations'
import { welcomePerson } from '#people'
import { appoint } from '#posts'
import { openOffice } from '#roles'
import { asPerson, newId, type Database, type Transaction } from '#platform'
import { houseOf, makeHouse } from './house.store.ts'
import type { SetUpAnswers, SystemAnswers } from './set-up.ts'

type Answers = { person: string } & SetUpAnswers & Partial<SystemAnswers>
type Send = (tx: Transaction, one: NewInvitation) => Promise<void>

/**
 * Makes an empty data folder real, for good: the first person, their organization, post, school year and cycle; for a
 * school system also the schools that are named and the invitations, all in one transaction. `person` is the id the first person gets.
 */
export async function setUpHouse(db: Database, answers: Answers, send: Send): Promise<void> {
  const { person: id } = answers
  await db.as(asPerson(id), async (tx) => {
    const { name, timeZone, organization, kind = 'school', people = '' } = answers
    if (!(await houseOf(tx))) await makeHouse(tx, { kind: 'real', clockShift: 0 })
    await welcomePerson(tx, { id, name, fullName: null, pronouns: null, timeZone })
    const top = await foundOrganization(tx, id, { id: newId(), kind, name: organization, timeZone })
    await openOffice(tx, top.id)
    await beginYear(tx, id, top, answers)
    await inviteAll(tx, id, { top, people, send })
  })
}

async function beginYear(tx: Transaction, personId: string, top: Organization, answers: Answers) {
  const usual = schoolYearOf(answers.starts ?? dayOf(tx.now, top.timeZone))
  const { starts = `${usual.slice(0, 4)}-07-01`, ends = `${Number(usual.slice(0, 4)) + 1}-06-30` } = answers
  await openSchoolYear(tx, { organizationId: top.id, title: usual, starts, ends })
  const post = { id: newId(), personId, organizationId: top.id, title: answers.postTitle, starts }
  const roleKind = answers.kind ? kindOfTitle(answers.postTitle) : 'principal'
  await appoint(tx, { ...post, roleKind, ends: null, main: true })
  // Whoever only looks after LPS begins a year when they want one.
  if (roleKind === 'staff') return
  const cycle = { id: newId(), personId, postId: post.id, schoolYear: usual, title: null, starts, ends }
  await CycleDeeds.beginCycle(tx, { ...cycle, state: 'active' })
}

interface Inviting {
  top: Organization
  people: string
  send: Send
}

/** Founds each school that is named once, and invites everybody to their place. */
async function inviteAll(tx: Transaction, founder: string, { top, people, send }: Inviting) {
  const places = new Map<string, string>()
  const starts = dayOf(tx.now, top.timeZone)
  for (const { school, line: _, ...person } of readRoster(people).people) {
    if (school && !places.has(school.toLowerCase())) {
      const below = {
        id: newId(),
        kind: 'school' as const,
        name: school,
        timeZone: top.timeZone,
        parentId: top.id,
      }
      places.set(school.toLowerCase(), (await foundOrganization(tx, founder, below)).id)
    }
    const organizationId = (school && places.get(school.toLowerCase())) || top.id
    const roleKind = kindOfTitle(person.title)
    await invitePerson(tx, { id: newId(), organizationId, roleKind, starts, ...person }, send)
  }
}
