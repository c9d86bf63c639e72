import { adoptedThere } from '#frameworks'
import type { Further } from '#organizations'
import { plansThere } from '#plans'
import { peopleThere } from '#posts'
import { expectedThere } from '#purpose'
import { together } from '#questions'
import type { ComponentChildren } from 'preact'
import { OrganizationWays } from './organization-ways.tsx'

/** What a part of the page is told by the database. */
type ToldTo<Part> = Part extends Further<infer Answer> ? Answer : never

interface Told {
  people: ToldTo<typeof peopleThere>
  plans: ToldTo<typeof plansThere>
  expected: ToldTo<typeof expectedThere>
  adopted: ToldTo<typeof adoptedThere>
}

/** What the page of an organization tells of the modules above it: who is there, what is in use, what is under way. */
export const furtherOfOrganization: Further<Told, Record<'ways' | 'people', ComponentChildren>> = {
  asked: (looked) =>
    together({
      people: peopleThere.asked(looked),
      plans: plansThere.asked(looked),
      expected: expectedThere.asked(looked),
      adopted: adoptedThere.asked(looked),
    }),
  show: (place, organization, told) => {
    const expected = expectedThere.show(place, organization, told.expected)
    return {
      people: peopleThere.show(place, organization, told.people),
      ways: [
        plansThere.show(place, organization, told.plans),
        OrganizationWays({ place, organization: organization.id, expected }),
        adoptedThere.show(place, organization, told.adopted),
      ],
    }
  },
}
