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
  'focus.goal': `'above', (select coalesce((select p.organization_id from posts.post p
    where p.space_id = t.space_id order by p.main desc, p.starts desc limit 1), t.space_id))`,
  'focus.goal_link': `'id', goal_id, 'space', to_space_id, 'to', to_goal_id`,
  'assessment.rating': `'id', assessment_id, 'item', id`,
  'drafts.draft': `'form', form`,
}

// What is addressed and is no table with a space and an id.
const others: Record<string, string> = {
  organization: `select id as space, id, jsonb_build_object() from organizations.organization`,
  year: `select organization_id, id, jsonb_build_object('id', organization_id) from organizations.school_year`,
  circle: `select distinct space_id, space_id, jsonb_build_object() from sharing.membership where person_id = any($1)`,
  shown: `select space_id, id, jsonb_build_object('id', item_id) from snapshots.snapshot where space_id = any($1)`,
  // Each measure at every place it says something about.
  'indicators.measure': `select distinct space_id, measure_id, jsonb_build_object('id', about_id, 'about', about_id)
    from indicators.point`,
}

/** All rows of these tables in these people’s spaces, and in those of organizations and circles. */
export function thingsOf(world: World, people: string[], nouns: string[]): Promise<Thing[]> {
  const selects = nouns.map((noun) => {
    const rows =
      others[noun] ??
      `select space_id, id, jsonb_build_object(${named[noun] ?? ''}) from ${noun} t
        where space_id = any($1) or space_id in (select id from organizations.organization)`
    return `select '${noun}' as noun, r.* from (${rows}) r (space, id, named)`
  })
  return world.look(selects.join(' union all '), [people])
}
