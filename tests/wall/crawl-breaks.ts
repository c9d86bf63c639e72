import { castMember } from '#demo'
import type { World } from '#world'

const idOf = (key: string) => castMember(key).id

/**
 * Two break-glass accesses that open nothing: Amina’s was confirmed and has ended, Teo’s was only asked for. Both were
 * asked by Eleanor Vance, for Naveen Pillai, who administers neither.
 */
export async function leaveBreaks(world: World) {
  const [ended, asked] = [idOf('amina.okafor'), idOf('teo.kalani')]
  const now = world.clock.now()
  await world.look(
    `insert into breakglass.access (space_id, asked_by, reader_id, reason, days, asked_at)
      select space, $2, $3, 'A reason.', 2, $4 from unnest($1::uuid[]) space`,
    [[ended, asked], idOf('eleanor.vance'), idOf('naveen.pillai'), now],
  )
  await world.look(
    `insert into breakglass.answer (space_id, access_id, answered_by, at, until_at)
      select space_id, id, $2, $3::timestamptz, $3::timestamptz + interval '2 days'
      from breakglass.access where space_id = $1`,
    [ended, idOf('rashid.farouk'), now],
  )
  await world.look(
    `insert into breakglass.ending (space_id, access_id, ended_by, at)
      select space_id, id, $2, $3 from breakglass.access where space_id = $1`,
    [ended, idOf('eleanor.vance'), now],
  )
}

/**
 * Who may read why somebody’s things were to be opened, from the rows themselves and without a function of `trust`: owner
 * and reader once it was confirmed, and from the asking on whoever administers the owner, but never the owner.
 */
export async function readersOfReason(world: World, access: string): Promise<string[]> {
  const rows = await world.look<{ id: string }>(
    `with recursive up as (
        select a.space_id as owner, o.id, o.parent_id from breakglass.access a
          join posts.post p on p.space_id = a.space_id and ($2::timestamptz)::date between p.starts and coalesce(p.ends, 'infinity')
          join organizations.organization o on o.id = p.organization_id
          where a.id = $1
      union select up.owner, o.id, o.parent_id from up join organizations.organization o on o.id = up.parent_id)
      select r.person_id as id from up join roles.role r on r.space_id = up.id and r.person_id <> up.owner
        where r.role in ('leadershipOffice', 'itAdministrator')
          and r.from_at <= $2::timestamptz and (r.until_at is null or r.until_at > $2::timestamptz)
      union select unnest(array[a.space_id, a.reader_id]) from breakglass.access a
        join breakglass.answer w on w.access_id = a.id and w.until_at is not null where a.id = $1`,
    [access, world.clock.now()],
  )
  return rows.map(({ id }) => id)
}
