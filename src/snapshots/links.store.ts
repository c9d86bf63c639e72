import { sql, type Transaction } from '#platform'
import type { Sealed } from './manifest.ts'
import type { Published } from './published.ts'

interface NewCopy {
  id: string
  about: { noun: string; space: string; id: string }
  sealed: Sealed
}

/** Keeps a copy that has no recipient. Gives 0 where one with this id is there already. */
export const addPublished = (tx: Transaction, { id, about, sealed }: NewCopy) =>
  tx.run(sql`insert into snapshots.snapshot (space_id, id, act, noun, item_id, manifest, seal)
    values (${about.space}, ${id}, 'publish', ${about.noun}, ${about.id}, ${sealed.text}, ${sealed.sha256})
    on conflict (space_id, id) do nothing`)

/** Gives a copy its link, which ends at a moment at most a year from now. */
export const addLink = (tx: Transaction, space: string, snapshot: string, until: Date) =>
  tx.run(
    sql`insert into snapshots.link (space_id, snapshot_id, expires_at) values (${space}, ${snapshot}, ${until})`,
  )

/** What somebody handed over as a link, the latest first: of one kind of item, or of one item alone. */
export const publishedOf = (tx: Transaction, person: string, { noun, id }: { noun: string; id?: string }) =>
  tx.rows<Published>(sql`select s.id, s.item_id as "itemId", l.id as "linkId", s.manifest, s.handed_at as "handedAt",
      s.delivered_at as "deliveredAt", l.expires_at as "expiresAt", l.views, l.viewed_at as "viewedAt",
      e.opened as "openedAt", e.withdrawn as "withdrawnAt", e.revoked as "revokedAt"
    from snapshots.snapshot s join snapshots.link l on l.space_id = s.space_id and l.snapshot_id = s.id
      cross join lateral (
        select max(t.at) filter (where t.step = 'opened') as opened,
          max(t.at) filter (where t.step = 'withdrawn') as withdrawn, max(t.at) filter (where t.step = 'revoked') as revoked
        from snapshots.step t where t.space_id = s.space_id and t.snapshot_id = s.id) e
    where s.space_id = ${person} and s.noun = ${noun} and s.item_id = coalesce(${id}, s.item_id)
    order by s.handed_at desc, s.id desc limit 200`)

/**
 * The canonical text of the copy whose link the asker holds, and that it was opened is noted; nothing without a good link.
 * `again`: they have it open already and go on, which is no further opening.
 */
export const openLink = async (tx: Transaction, again = false) =>
  (await tx.row<{ manifest: string }>(sql`select manifest from trust.open_link(${again})`))?.manifest

/** The ids of links that end so and lead somewhere now: whose seal is right is to be proven before one is opened. */
export const linksEnding = (tx: Transaction, ending: string) =>
  tx.rows<{ id: string }>(sql`select id from trust.links_ending(${ending}) as id`)
