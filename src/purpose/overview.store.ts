import { sql } from '#platform'

/** The philosophy, the two boxes and the cards of a person: always one line. */
export const ownAsked = (person: string) =>
  sql`select coalesce(f.believe, '') as believe, coalesce(f.value, '') as value,
      coalesce(f.therefore, '') as therefore, f.id as "philosophyId", (select coalesce(array_agg(distinct g.noun), '{}') from (
        select g.noun from sharing.grant g where g.space_id = ${person} and g.noun in ('purpose', 'philosophy')
          and g.from_at <= trust.now() and (g.until_at is null or g.until_at > trust.now())
        union all select n from trust.accesses_on_me() a cross join unnest(array['purpose', 'philosophy']) n
          where coalesce(a.noun, n) = n) g) as seen, greatest(f.changed_at, f.confirmed_at) as "heldAt",
      (select count(*) > 1 from purpose.philosophy_version v where v.space_id = ${person}) as reworded,
      coalesce(m.am, '') as am, coalesce(m.doing, '') as doing,
      array(select n.idea from purpose.idea_note n where n.space_id = ${person}) as opened
    from (select) one left join purpose.philosophy f on f.space_id = ${person}
      left join lateral (select x.am, x.doing from purpose.mirror x where x.space_id = ${person}
        order by x.at desc, x.id desc limit 1) m on true`
