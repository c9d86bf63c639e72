import type { Place } from '#language'
import { found, type Sql, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import type { ComponentChildren } from 'preact'
import type { Branch, Organization, Powers } from './organization.ts'
import { belowAsked, powersAsked, wayAsked, wayTo } from './organizations.store.ts'
import type { Pause } from './pause.ts'
import type { KeptYear } from './year.ts'
import { pausesAsked, yearsAsked } from './years.store.ts'

/** An organization that is looked at, and which page of its people; pages count from 1. */
interface Looked {
  id: string
  page: number
}

/**
 * What a module above has to say of an organization: asked with it in one statement, on the ground of the `way` to it, and
 * shown on its page.
 */
export interface Further<Told, Shown = ComponentChildren> {
  asked(organization: Looked): Sql
  show(
    place: Place & { today: string },
    organization: Looked & { mayAppoint: boolean; mayInvite: boolean },
    told: Told,
  ): Shown
}

interface Answers<Told> {
  way: Listed<Organization>
  below: Listed<Branch>
  powers: Powers
  years: Listed<KeptYear>
  pauses: Listed<Pause>
  further: Told
}

/**
 * An organization with what stands above and below it, its years and breaks, what a role lets the asker do there and what
 * is to be said further, in one statement; refused where there is none.
 */
export async function readOrganization<Told>(
  tx: Transaction,
  { id, belowPage }: { id: string; belowPage: number },
  further: Sql,
) {
  const asked = {
    way: listed(wayAsked()),
    below: listed(belowAsked(id, belowPage)),
    powers: powersAsked(id),
    years: listed(yearsAsked()),
    pauses: listed(pausesAsked()),
    further,
  }
  const told = found(await tx.row<Answers<Told>>(together(asked, { way: wayTo(id) })))
  return {
    organization: found(told.way.list.at(-1)),
    above: told.way.list.slice(0, -1),
    below: told.below.list,
    powers: told.powers,
    years: told.years.list,
    pauses: told.pauses.list,
    told: told.further,
  }
}
