import type { Further } from '#organizations'
import { listed, type Listed } from '#questions'
import { People } from './people-section.tsx'
import type { Present } from './post.ts'
import { presentAsked } from './posts.store.ts'

/** Who holds a post in an organization now, on its page. */
export const peopleThere: Further<Listed<Present>> = {
  asked: ({ id, page }) => listed(presentAsked(id, page)),
  show: (place, organization, { list }) => People({ place, organization, people: list }),
}
