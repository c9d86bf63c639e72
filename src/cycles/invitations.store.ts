import { sql, type Transaction } from '#platform'
import type { CycleInvitation, InviteAnswers, MadeInvitation } from './invitation.ts'
import type { Template } from './template.ts'

interface At {
  space: string
  id: string
}

/** Writes an invitation; gives 0 where one to the same person still stands. The database wants somebody the asker knows. */
export const addInvitation = (tx: Transaction, { space, id }: At, one: InviteAnswers) =>
  tx.run(sql`insert into cycles.invitation (space_id, id, invited_id, organization_id, note, template_space_id,
      template_id, until)
    values (${space}, ${id}, ${one.person}, ${one.organization}, ${one.note}, ${one.template?.space ?? null},
      ${one.template?.id ?? null}, ${one.until})
    on conflict (space_id, invited_id) do nothing`)

/** Does this very invitation stand, with the same words until the same day? Then it was sent twice. */
export const standsAlready = async (tx: Transaction, space: string, { person, note, until }: InviteAnswers) =>
  (await tx.row(sql`select from cycles.invitation
    where space_id = ${space} and invited_id = ${person} and note = ${note} and until = ${until}::date`)) !==
  undefined

/** The invitations somebody made that still stand. What was answered is not here: it is the other's. */
export const madeBy = (tx: Transaction, person: string) =>
  tx.rows<MadeInvitation>(sql`select i.id, coalesce(p.name, '…') as name, i.invited_id as "personId", i.until::text, i.begun
    from cycles.invitation i left join people.person p on p.space_id = i.invited_id
    where i.space_id = ${person} order by i.until, p.name, i.id`)

/** One invitation to a person, as they read it. */
export const invitationTo = (tx: Transaction, person: string, { space, id }: At) =>
  tx.row<CycleInvitation>(sql`select i.space_id as space, i.id, p.name as by, o.name as organization, i.note,
      i.until::text, a.answer,
      (select json_build_object('space', t.space_id, 'id', t.id, 'title', t.title, 'note', t.note)
        from cycles.template t where t.space_id = i.template_space_id and t.id = i.template_id and t.retired_at is null)
        as template
    from cycles.invitation i left join people.person p on p.space_id = i.space_id
      left join organizations.organization o on o.id = i.organization_id
      left join cycles.answer a on a.space_id = ${person} and a.invitation_space_id = i.space_id and a.invitation_id = i.id
    where i.space_id = ${space} and i.id = ${id} and i.invited_id = ${person}`)

/** Writes what the invited answered, in their own space; nobody else reads it. */
export const putAnswer = (tx: Transaction, person: string, { space, id }: At, answer: 'begun' | 'declined') =>
  tx.run(sql`insert into cycles.answer (space_id, invitation_space_id, invitation_id, answer)
    values (${person}, ${space}, ${id}, ${answer})
    on conflict (space_id, invitation_space_id, invitation_id) do update set answer = excluded.answer`)

/** Takes an answer back. */
export const dropAnswer = (tx: Transaction, person: string, { space, id }: At) =>
  tx.run(sql`delete from cycles.answer
    where space_id = ${person} and invitation_space_id = ${space} and invitation_id = ${id}`)

/** The invited lets the inviter know that they began. */
export const tellBegun = (tx: Transaction, { space, id }: At) =>
  tx.run(sql`select trust.tell_begun(${space}, ${id})`)

/** Takes an invitation back; gives 0 where it is not there. */
export const removeInvitation = (tx: Transaction, { space, id }: At) =>
  tx.run(sql`delete from cycles.invitation where space_id = ${space} and id = ${id}`)

/** What an invitation to somebody can carry: templates for their posts that the asker may read too. */
export const templatesToOffer = (tx: Transaction, person: string) =>
  tx.rows<
    Pick<Template, 'space' | 'id' | 'title' | 'organization'>
  >(sql`select t.space_id as space, t.id, t.title,
      o.name as organization
    from cycles.template t join organizations.organization o on o.id = t.space_id
    where t.retired_at is null and t.space_id in (
      select trust.above(p.organization_id) from posts.post p where p.space_id = ${person})
    order by o.name, t.title, t.id`)

/** The organizations in whose name the asker may invite: whose plans they keep. */
export const organizationsToInviteFor = (tx: Transaction) =>
  tx.rows<{ id: string; name: string }>(sql`select o.id, o.name from organizations.organization o
    where o.id in (select trust.kept('plans')) and o.closed_on is null and o.kind <> 'school' order by o.name, o.id limit 50`)

/** Invitations whose day is over go. Gives how many; by the house alone (trust). */
export const lapse = async (tx: Transaction) =>
  (await tx.row<{ gone: number }>(sql`select trust.lapse_cycle_invitations() as gone`))?.gone ?? 0
