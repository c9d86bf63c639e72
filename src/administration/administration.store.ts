import { sql, type Transaction } from '#platform'
import type { Managed } from './managed.ts'
import type { Rooms } from './rooms.ts'

/** What the asker's roles open, all in one statement. */
export const roomsOf = async (tx: Transaction): Promise<Rooms> =>
  (await tx.row<{
    rooms: Rooms
  }>(sql`select json_object_agg(object, exists (select 1 from trust.reach(object, deed))) as rooms
    from (values ('organizations', 'write'), ('roles', 'read'), ('supervision', 'write'), ('invitations', 'write'), ('accounts', 'read'),
      ('operations', 'read'), ('audit', 'read'), ('breakglass', 'write')) room (object, deed)`))!.rooms

/** A page of them by name and one more: those with these words in their name, and those named by id. */
export const managedPeople = (
  tx: Transaction,
  words: string,
  { named, page }: { named: string[]; page: number },
) =>
  tx.rows<Managed>(sql`select p.id, p.name, coalesce((select json_agg(o.title || ', ' || g.name order by o.main desc, o.starts)
      from posts.post o join organizations.organization g on g.id = o.organization_id
      where o.space_id = p.space_id and coalesce(o.ends, 'infinity') >= trust.today()), '[]') as posts
    from trust.find_managed(${words}, ${named}, ${page}) with ordinality f (id, place)
      join people.person p on p.space_id = f.id order by f.place`)

/** The organization under which the asker looks after this person's account; nothing where they do not. */
export const accountPlace = async (tx: Transaction, person: string) =>
  (await tx.row<{ place: string | null }>(sql`select trust.account_place(${person}, 'write') as place`))
    ?.place ?? undefined

/** Somebody whose account the asker may look at, or nothing. */
export const managedPerson = (tx: Transaction, person: string) =>
  tx.row<Managed>(sql`select p.id, p.name, coalesce((select json_agg(o.title || ', ' || g.name order by o.main desc, o.starts)
      from posts.post o join organizations.organization g on g.id = o.organization_id
      where o.space_id = p.space_id and coalesce(o.ends, 'infinity') >= trust.today()), '[]') as posts
    from people.person p where p.space_id = ${person} and trust.account_place(${person}, 'read') is not null`)
