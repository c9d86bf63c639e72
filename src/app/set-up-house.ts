import { beginCycle } from '#cycles'
import { dayOf } from '#language'
import { foundOrganization, openSchoolYear, schoolYearOf } from '#organizations'
import { welcomePerson } from '#people'
import { appoint } from '#posts'
import { openOffice } from '#roles'
import { asPerson, newId, type Database } from '#platform'
import { houseOf, makeHouse } from './house.store.ts'
import type { SetUpAnswers } from './set-up.ts'

/**
 * Makes an empty data folder real, for good: the first person, their school, post, school year and cycle, in one
 * transaction. Gives the person's id.
 */
export async function setUpHouse(db: Database, answers: SetUpAnswers): Promise<string> {
  const id = newId()
  await db.as(asPerson(id), async (tx) => {
    const { timeZone } = answers
    if (!(await houseOf(tx))) await makeHouse(tx, { kind: 'real', clockShift: 0 })
    await welcomePerson(tx, { id, name: answers.name, fullName: null, pronouns: null, timeZone })
    const organization = await foundOrganization(tx, id, {
      id: newId(),
      kind: 'school',
      name: answers.organization,
      timeZone,
    })
    await openOffice(tx, organization.id)
    const schoolYear = schoolYearOf(dayOf(tx.now, timeZone))
    const [starts, ends] = [`${schoolYear.slice(0, 4)}-07-01`, `${Number(schoolYear.slice(0, 4)) + 1}-06-30`]
    await openSchoolYear(tx, { organizationId: organization.id, title: schoolYear, starts, ends })
    const post = {
      id: newId(),
      personId: id,
      organizationId: organization.id,
      title: answers.postTitle,
      starts,
      ends: null,
      main: true,
    }
    await appoint(tx, { ...post, roleKind: 'principal' })
    await beginCycle(tx, {
      id: newId(),
      personId: id,
      postId: post.id,
      schoolYear,
      title: null,
      starts,
      ends,
      state: 'active',
    })
  })
  return id
}
