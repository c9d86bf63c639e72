import { personOf, sql, type Transaction } from '#platform'
import type { DecisionAnswers, Initiative, InitiativeAnswers, Rank } from './initiative.ts'

/** Everything an organization has under way and let go that the asker may see, by name; drafts for those who keep them. */
export const inventoryOf = (tx: Transaction, organization: string) =>
  tx.rows<Initiative>(sql`select i.id, i.space_id as space, i.name, i.origin, i.origin_space_id as "originSpace",
      i.origin_id as "originId", f.name as "from", o.name as "fromPlace", i.aim, i.owner, i.owner_id as "ownerId",
      i.since::text, i.hours::float8, i.staff, i.rank, i.decision, i.with_id as "withId", i.until::text, i.reason,
      i.decided_on::text as "decidedOn", i.stops_id as "stopsId", i.stops_how as "stopsHow",
      i.nothing_stops as "nothingStops", i.draft
    from initiatives.initiative i
      left join initiatives.initiative f on f.space_id = i.origin_space_id and f.id = i.origin_id
      left join organizations.organization o on o.id = f.space_id
    where i.space_id = ${organization} order by lower(i.name), i.id limit 500`)

/** What is shown of the organizations in which a person holds a post now, by name: what a goal of theirs joins. */
export const aroundAsked = (person: string) =>
  sql`select i.space_id as space, i.id, i.name, i.draft, i.decision, i.until::text, i.since::text,
      i.hours::float8, i.staff
    from initiatives.initiative i
    where not i.draft and i.space_id in (select p.organization_id from posts.post p
      where p.space_id = ${person} and trust.today() between p.starts and coalesce(p.ends, 'infinity'))
    order by lower(i.name), i.id limit 200`

/** What organizations above have shown and not let go: what an initiative here may have come with. */
export const initiativesAbove = (tx: Transaction, organization: string) =>
  tx.rows<{ space: string; id: string; name: string; place: string }>(sql`with recursive up as (
      select o.id, o.parent_id, o.name from organizations.organization o where o.id = ${organization}
    union select o.id, o.parent_id, o.name from up join organizations.organization o on o.id = up.parent_id)
    select i.space_id as space, i.id, i.name, up.name as place
    from up join initiatives.initiative i on i.space_id = up.id
    where up.id <> ${organization} and not i.draft and i.decision is distinct from 'letGo'
    order by up.name, lower(i.name), i.id limit 200`)

/** Writes an initiative for an organization. */
export const addInitiative = (
  tx: Transaction,
  { space, id }: { space: string; id: string },
  answers: InitiativeAnswers,
) =>
  tx.run(sql`insert into initiatives.initiative (space_id, id, name, origin, origin_space_id, origin_id, aim, owner,
      owner_id, since, hours, staff, stops_id, stops_how, nothing_stops, draft, made_by)
    values (${space}, ${id}, ${answers.name}, ${answers.origin}, ${answers.from?.space}, ${answers.from?.id},
      ${answers.aim}, ${answers.owner}, ${answers.ownerId}, ${answers.since}, ${answers.hours}, ${answers.staff},
      ${answers.stops?.id}, ${answers.stops?.how}, ${answers.nothingStops}, ${answers.draft}, ${personOf(tx.who)})`)

/** Holds it until the end of the transaction: whoever writes it meanwhile waits. Gives 0 where the asker does not keep it. */
export const holdInitiative = (tx: Transaction, { space, id }: { space: string; id: string }) =>
  tx.run(sql`select from initiatives.initiative where space_id = ${space} and id = ${id} for no key update`)

/** Writes it anew; gives 0 for one that is not there or not the asker's to keep. */
export const changeInitiative = (
  tx: Transaction,
  { space, id }: { space: string; id: string },
  answers: InitiativeAnswers,
) =>
  tx.run(sql`update initiatives.initiative set name = ${answers.name}, origin = ${answers.origin},
      origin_space_id = ${answers.from?.space}, origin_id = ${answers.from?.id}, aim = ${answers.aim},
      owner = ${answers.owner}, owner_id = ${answers.ownerId}, since = ${answers.since}, hours = ${answers.hours},
      staff = ${answers.staff}, stops_id = ${answers.stops?.id}, stops_how = ${answers.stops?.how},
      nothing_stops = ${answers.nothingStops}, draft = ${answers.draft} and draft, changed_at = trust.now()
    where space_id = ${space} and id = ${id}`)

/** Puts it into a group; gives 0 where the asker does not keep it. */
export const setRank = (tx: Transaction, { space, id }: { space: string; id: string }, rank: Rank) =>
  tx.run(sql`update initiatives.initiative set rank = ${rank} where space_id = ${space} and id = ${id}`)

/** Writes what was decided today, or takes it back; gives 0 where the asker does not keep it. */
export const setDecision = (
  tx: Transaction,
  { space, id }: { space: string; id: string },
  { decision, withId, until, reason }: DecisionAnswers,
) =>
  tx.run(sql`update initiatives.initiative set decision = ${decision}, with_id = ${withId}, until = ${until},
      reason = ${decision ? reason : ''}, changed_at = trust.now(),
      decided_on = case when ${decision}::text is null then null else trust.today() end
    where space_id = ${space} and id = ${id}`)

/** Removes a draft; gives 0 for what has been shown. */
export const removeDraft = (tx: Transaction, { space, id }: { space: string; id: string }) =>
  tx.run(sql`delete from initiatives.initiative where space_id = ${space} and id = ${id} and draft`)
