import { personOf, sql, type Transaction } from '#platform'
import { expiryFrom, type Invitation, type NewInvitation } from './invitation.ts'
import type { Invited } from './invited.ts'

/** Writes an invitation that is good for two weeks; the database lets only those do so who may invite there. */
export const addInvitation = (tx: Transaction, one: NewInvitation) =>
  tx.run(sql`insert into invitations.invitation (space_id, id, name, email, title, role_kind, starts, role, invited_by,
      expires_at)
    values (${one.organizationId}, ${one.id}, ${one.name}, ${one.email}, ${one.title}, ${one.roleKind}, ${one.starts},
      ${one.role}, ${personOf(tx.who)}, ${expiryFrom(tx.now)})`)

/** How many invitations a page shows. */
export const pageSize = 50

/** The invitations the asker may see, the newest first: a page of them and one more, or the one with this id. */
export const invitationsOf = (
  tx: Transaction,
  { id = null, page = 1 }: { id?: string | null; page?: number },
) =>
  tx.rows<Invitation>(sql`select i.id, i.space_id as "organizationId", o.name as organization, i.name, i.email, i.title,
      i.starts::text, i.role, i.round, i.invited_at as "invitedAt", i.expires_at as "expiresAt",
      i.revoked_at as "revokedAt", i.accepted_at as "acceptedAt"
    from invitations.invitation i join organizations.organization o on o.id = i.space_id
    where ${id}::uuid is null or i.id = ${id}
    order by i.invited_at desc, i.id desc limit ${pageSize + 1} offset ${(page - 1) * pageSize}`)

/** Those of these addresses to which an invitation goes that still waits, in small letters. */
export const openAddresses = async (tx: Transaction, emails: readonly string[]) =>
  new Set(
    (
      await tx.rows<{ email: string }>(sql`select distinct lower(email) as email from invitations.invitation
        where lower(email) = any(${emails.map((email) => email.toLowerCase())}) and accepted_by is null
          and revoked_at is null and expires_at > ${tx.now}`)
    ).map(({ email }) => email),
  )

/** Makes a new link for an invitation nobody has accepted; those before are void. Says whether there was one. */
export const renewInvitation = async (tx: Transaction, id: string) =>
  (await tx.run(sql`update invitations.invitation
    set round = round + 1, expires_at = ${expiryFrom(tx.now)}, revoked_at = null
    where id = ${id} and accepted_by is null`)) > 0

/** Takes an invitation back, if nobody has accepted it. */
export const revokeInvitation = async (tx: Transaction, id: string) =>
  (await tx.run(sql`update invitations.invitation set revoked_at = ${tx.now}
    where id = ${id} and accepted_by is null and revoked_at is null`)) > 0

/** The invitation whose link the asker holds. */
export const heldInvitation = (tx: Transaction) =>
  tx.row<Invited>(sql`select name, email, title, organization, time_zone as "timeZone", inviter, round,
      expires_at as "expiresAt", revoked_at as "revokedAt", accepted_by as "acceptedBy",
      accepted_at as "acceptedAt" from trust.invited()`)

/** The asker, who holds the link, takes what it offers; false where there is nothing to take any more (trust). */
export const takeInvitation = async (tx: Transaction) =>
  Boolean((await tx.row<{ taken: boolean }>(sql`select trust.accept_invitation() as taken`))?.taken)

/** The organizations into which the asker may invite. */
export const placesToInvite = (tx: Transaction) =>
  tx.rows<{ id: string; name: string }>(sql`select id, name from organizations.organization
    where id in (select trust.reach('invitations', 'write')) and closed_on is null order by name, id`)

/** May the asker give roles somewhere, so that a role can come with an invitation? */
export const mayGiveRoles = async (tx: Transaction) =>
  Boolean(
    (await tx.row<{ may: boolean }>(sql`select exists (select 1 from trust.reach('roles', 'write')) as may`))
      ?.may,
  )
