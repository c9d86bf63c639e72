import { personOf, sql, type Transaction } from '#platform'
import type { Manifest, Sealed } from './manifest.ts'
import type { Showing } from './showing.ts'

/** Keeps a frozen copy; one with the same id is there already and nothing happens. Gives how many were added. */
export const addSnapshot = (
  tx: Transaction,
  { id, manifest: { act, about, to }, sealed }: { id: string; manifest: Manifest; sealed: Sealed },
) =>
  tx.run(sql`insert into snapshots.snapshot (space_id, id, act, noun, item_id, recipient_id, manifest, seal)
    values (${about.space}, ${id}, ${act}, ${about.noun}, ${about.id}, ${to.space}, ${sealed.text}, ${sealed.sha256})
    on conflict (space_id, id) do nothing`)

/** An organization to which the asker may show something: one of a post of theirs, or one above. */
export interface Recipient {
  id: string
  name: string
  kind: string
  /** Who would read it there today, as far as the asker finds them. */
  readers: string[]
}

/** Where the asker may show something, the nearest first, with who would read it there; not what only they would read. */
export const recipientsOf = (tx: Transaction) =>
  tx.rows<Recipient>(sql`with mine as (
      select distinct on (a.id) a.id, a.height from posts.post p
        cross join lateral trust.above(p.organization_id) with ordinality a (id, height)
      where p.space_id = ${personOf(tx.who)} and trust.today() between p.starts and coalesce(p.ends, 'infinity')
      order by a.id, a.height)
    select o.id, o.name, o.kind, r.readers from mine m join organizations.organization o on o.id = m.id
      cross join lateral (
        select coalesce(array_agg(p.name order by p.name), '{}') as readers
        from trust.readers_in(o.id) r (id) join people.person p on p.space_id = r.id and p.id = r.id
        where p.id <> ${personOf(tx.who)}) r
    where cardinality(r.readers) > 0 order by m.height, o.name`)

/** Where an item of the asker was shown, the latest first. */
export const shownOf = async (tx: Transaction, person: string, item: { noun: string; id: string }) =>
  showingsIn(await tx.rows<ToldShowing>(shownAsked(person, item)))

/** The same, to be asked with others. */
export const shownAsked = (person: string, { noun, id }: { noun: string; id: string }) =>
  sql`select s.id, o.name as organization, o.id as "organizationId", s.seal as sha256, s.handed_at as "handedAt",
      s.delivered_at as "deliveredAt", e.withdrawn as "withdrawnAt", e.revoked as "revokedAt",
      coalesce(e.names, '{}') as names, coalesce(e.times, '{}') as times
    from snapshots.snapshot s join organizations.organization o on o.id = s.recipient_id
      cross join lateral (
        select max(t.at) filter (where t.step = 'withdrawn') as withdrawn, max(t.at) filter (where t.step = 'revoked') as revoked,
          array_agg(p.name order by t.at) filter (where t.step in ('opened', 'read')) as names,
          array_agg(t.at order by t.at) filter (where t.step in ('opened', 'read')) as times
        from snapshots.step t left join people.person p on p.space_id = t.who and p.id = t.who
        where t.space_id = s.space_id and t.snapshot_id = s.id) e
    where s.space_id = ${person} and s.noun = ${noun} and s.item_id = ${id}
    order by s.handed_at desc, s.id desc limit 100`

/** A showing as it comes: its moments are text where it is asked with others. */
export interface ToldShowing extends Pick<Showing, 'id' | 'organization' | 'organizationId' | 'sha256'> {
  handedAt: Date | string
  deliveredAt: Date | string
  withdrawnAt: Date | string | null
  revokedAt: Date | string | null
  names: (string | null)[]
  times: (Date | string)[]
}

/** What came, as showings. */
export const showingsIn = (told: readonly ToldShowing[]): Showing[] =>
  told.map(({ names, times, ...one }) => ({
    ...one,
    handedAt: new Date(one.handedAt),
    deliveredAt: new Date(one.deliveredAt),
    withdrawnAt: one.withdrawnAt ? new Date(one.withdrawnAt) : null,
    revokedAt: one.revokedAt ? new Date(one.revokedAt) : null,
    openings: times.map((at, n) => ({ name: names[n] ?? null, at: new Date(at) })),
  }))

/** A copy that an organization was shown, as its list names it. */
export interface Shown {
  space: string
  id: string
  title: string
  name: string
  post: string
  schoolYear: string
  deliveredAt: Date
  /** Has the asker opened it before? */
  read: boolean
}

/** What an organization was shown, as far as the asker reads it: of each item the newest copy, the latest first, fifty a page. */
export const shownTo = (tx: Transaction, organization: string, page: number) =>
  tx.rows<Shown>(sql`with newest as (
      select distinct on (s.space_id, s.item_id) s.space_id, s.id, s.manifest::jsonb as m, s.delivered_at
      from snapshots.snapshot s where s.recipient_id = ${organization} and s.space_id <> ${personOf(tx.who)}
      order by s.space_id, s.item_id, s.handed_at desc)
    select n.space_id as space, n.id, n.m ->> 'title' as title, n.m -> 'from' ->> 'name' as name,
      n.m -> 'from' ->> 'post' as post, n.m ->> 'schoolYear' as "schoolYear", n.delivered_at as "deliveredAt",
      exists (select 1 from snapshots.step t where t.space_id = n.space_id and t.snapshot_id = n.id
        and t.who = ${personOf(tx.who)} and t.step in ('opened', 'read')) as read
    from newest n order by n.delivered_at desc, n.id limit 51 offset ${50 * (page - 1)}`)

/** Does the asker read what this organization is shown? */
export const receives = async (tx: Transaction, organization: string) =>
  (await tx.row<{ yes: boolean }>(sql`select ${organization}::uuid in (select trust.receives()) as yes`))
    ?.yes ?? false

/** One copy as it was frozen, if the asker may read it. */
export const snapshotWith = (tx: Transaction, space: string, id: string) =>
  tx.row<{ manifest: string; sha256: string; deliveredAt: Date; recipientId: string }>(sql`
    select manifest, seal as sha256, delivered_at as "deliveredAt", recipient_id as "recipientId"
    from snapshots.snapshot where space_id = ${space} and id = ${id}`)
