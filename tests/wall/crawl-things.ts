import type { World } from '#world'

/** Something with an id of its own. */
export interface Thing {
  /** Its table, or what stands in for one. */
  noun: string
  space: string
  id: string
  /** What else an address of it names, by the route's own words. */
  named: Record<string, string>
}

// A roundtable of its owner’s, to present it to.
const table = `'circle', (select m.space_id from sharing.membership m join sharing.circle c on c.id = m.space_id
  where c.kind = 'roundtable' and m.person_id = t.space_id and m.until_at is null order by m.from_at limit 1)`

// What the address of a row names beside its space and its own id.
const named: Record<string, string> = {
  'plans.goal': `'id', space_id, 'goal', id`,
  'plans.link': `'id', space_id, 'goal', goal_id`,
  'plans.past_link': `'id', space_id, 'goal', goal_id`,
  'plans.listening': `'id', space_id`,
  'indicators.report': `'id', space_id`,
  'snapshots.snapshot': `'id', recipient_id`,
  'initiatives.overlap': `'id', initiative_id, 'also', id`,
  'initiatives.standing': `'space', organization_id, 'id', initiative_id, 'also', id`,
  'focus.goal': `${table}, 'above', (select coalesce((select p.organization_id from posts.post p
    where p.space_id = t.space_id order by p.main desc, p.starts desc limit 1), t.space_id))`,
  'focus.goal_link': `'id', goal_id, 'space', to_space_id, 'to', to_goal_id`,
  'assessment.rating': `'id', assessment_id, 'item', id`,
  'drafts.draft': `'form', form`,
  ...Object.fromEntries(
    `purpose.purpose purpose.philosophy portfolio.evidence assessment.assessment inquiry.inquiry briefs.brief`
      .split(' ')
      .map((noun) => [noun, table]),
  ),
  'pulse.pulse': `${table}, 'month', to_char(month, 'YYYY-MM')`,
  'agreements.version': `'id', space_id, 'version', id`,
  'partners.given': `'id', space_id, 'given', id`,
  'meetings.theme': `'id', meeting_id, 'theme', id`,
  'meetings.agenda_item': `'id', meeting_id, 'row', id`,
  'sittings.card': `'id', sitting_id, 'card', id`,
  'feedback.feedback': `'author', space_id`,
}

// What is addressed and is no table with a space and an id.
const others: Record<string, string> = {
  organization: `select id as space, id, jsonb_build_object() from organizations.organization`,
  year: `select organization_id, id, jsonb_build_object('id', organization_id) from organizations.school_year`,
  circle: `select space_id, id, jsonb_build_object() from sharing.circle`,
  seat: `select space_id, id, jsonb_build_object('id', space_id, 'person', person_id) from sharing.membership`,
  published: `select space_id, id, jsonb_build_object('id', item_id, 'copy', id) from snapshots.snapshot
    where act = 'publish'`,
  shown: `select space_id, id, jsonb_build_object('id', item_id) from snapshots.snapshot where space_id = any($1)`,
  // Each measure at every place it says something about.
  'indicators.measure': `select distinct space_id, measure_id, jsonb_build_object('id', about_id, 'about', about_id)
    from indicators.point`,
}

// What meets and is said again and again: four of each in a space stand for all.
const many = /^(meetings|sittings|promises|feedback)\./

/** The rows of these tables in these people’s spaces, and in those of organizations and circles; of many alike the last. */
export async function thingsOf(world: World, people: string[], nouns: string[]): Promise<Thing[]> {
  const selects = nouns.map((noun) => {
    const rows =
      others[noun] ??
      `select space_id, id, jsonb_build_object(${named[noun] ?? ''}) from ${noun} t
        where space_id = any($1) or space_id in (
          select id from organizations.organization union all select id from sharing.circle)`
    return `select '${noun}' as noun, r.* from (${rows}) r (space, id, named)`
  })
  const things = await world.look<Thing>(`${selects.join(' union all ')} order by id desc`, [people])
  const counts = new Map<string, number>()
  return things.filter(({ noun, space }) => {
    const at = `${noun} ${space}`
    counts.set(at, (counts.get(at) ?? 0) + 1)
    return !many.test(noun) || counts.get(at)! <= 4
  })
}
