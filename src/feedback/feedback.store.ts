import { found, sql, type Transaction } from '#platform'
import { listed, together, type Listed } from '#questions'
import type { Feedback, FeedbackAnswers, FeedbackKind, Subject } from './feedback.ts'

/** Among whom something can be said: a circle, or the owner alone where the item was opened to somebody by name. */
export interface Way {
  circle: string | null
  kind: 'partnership' | 'roundtable' | 'coaching' | 'person'
  name: string | null
}

/** What was said to an item, and who was asked. */
interface Said {
  said: Feedback[]
  askings: { id: string; personId: string; person: string | null; question: string; at: string }[]
}

/** What stands beside an item of the asker's own. */
export interface OwnFeedback extends Said {
  /** Is it open to a circle of theirs, in which somebody could be asked? */
  open: boolean
}

/** What stands beside an item that is shared with the asker, and among whom they can say more. */
export interface FeedbackOn extends Said {
  /** Whose item it is; missing where the asker cannot find them. */
  owner: string | null
  /** When it closes to the asker by itself: an instant in ISO 8601, or missing where it stays open. */
  until: string | null
  ways: Way[]
  /** Names what is said next, so that it is kept once however often its form is sent. */
  once: string
}

/** What the asker sees beside an item of their own, to be asked with others: how many circles it is open to shows nowhere. */
export const ownFeedbackAsked = (subject: Subject) =>
  together({ ...saidAsked(subject), here: openAsked(subject) })

/** What comes back, where it is asked with others. */
export interface ToldFeedback extends ToldSaid {
  here: { open: boolean }
}

/** What the asker sees beside an item of somebody else, in one statement; at most two hundred things that were said. */
export async function feedbackOn(tx: Transaction, subject: Subject): Promise<FeedbackOn> {
  type Answers = ToldSaid & { ways: Listed<Way>; here: Pick<FeedbackOn, 'owner' | 'until' | 'once'> }
  const asked = together({
    ...saidAsked(subject),
    ways: listed(waysAsked(subject)),
    here: ownerAsked(subject),
  })
  const { ways, here, ...said } = found(await tx.row<Answers>(asked))
  return { ...saidIn(said), ways: ways.list, ...here }
}

interface ToldSaid {
  said: Listed<Said['said'][number]>
  askings: Listed<Said['askings'][number]>
}

/** The lists as a page takes them. */
export const saidIn = ({ said, askings }: ToldSaid): Said => ({ said: said.list, askings: askings.list })

const saidAsked = ({ noun, space, id }: Subject) => ({
  said: listed(sql`select * from (
      select f.id, f.space_id as "authorId", f.kind, f.words, f.at,
        (select p.name from people.person p where p.space_id = f.space_id) as author,
        (select json_build_object('state', m.state, 'line', m.line) from feedback.mark m
          where m.space_id = f.owner_id and m.author_id = f.space_id and m.feedback_id = f.id) as mark
      from feedback.feedback f where f.owner_id = ${space} and f.item_id = ${id} and f.noun = ${noun}
      order by f.at desc, f.id limit 200) s
    order by s.at, s.id`),
  askings: listed(sql`select a.id, a.person_id as "personId", a.question, a.asked_at as at,
      (select p.name from people.person p where p.space_id = a.person_id) as person
    from feedback.asking a where a.space_id = ${space} and a.item_id = ${id} and a.noun = ${noun} and a.done_at is null
    order by a.asked_at`),
})

const openAsked = ({ noun, space, id }: Subject) =>
  sql`select exists (select from sharing.grant g
    where g.space_id = ${space} and g.noun = ${noun} and g.item_id = ${id} and g.circle_id is not null
      and trust.open_in(g.circle_id, ${noun}, ${space}, ${id})) as open`

const waysAsked = ({ noun, space, id }: Subject) =>
  sql`select c.id as circle, c.kind, c.name, array_position(array['partnership', 'coaching', 'roundtable'], c.kind) as place
    from sharing.circle c
    where c.space_id in (select trust.my_circles()) and trust.open_in(c.id, ${noun}, ${space}, ${id})
    union all select null, 'person', null, 0 where trust.may_say(null, ${noun}, ${space}, ${id})
    order by place, name`

const ownerAsked = ({ noun, space, id }: Subject) =>
  sql`select uuidv7() as once, (select p.name from people.person p where p.space_id = ${space}) as owner,
    to_json(trust.closes_at(${noun}, ${space}, ${id})) as until`

/** Writes what somebody says; gives nothing where the item is not open to them there, or it was written already. */
export const addFeedback = (tx: Transaction, author: string, subject: Subject, said: FeedbackAnswers) =>
  tx.row(sql`insert into feedback.feedback (space_id, id, owner_id, noun, item_id, circle_id, kind, words)
    select ${author}, ${said.once}, ${subject.space}, ${subject.noun}, ${subject.id}, ${said.circle}::uuid, ${said.kind},
      ${said.words}
    where trust.may_say(${said.circle}::uuid, ${subject.noun}, ${subject.space}, ${subject.id})
    on conflict (space_id, id) do nothing returning id`)

/** One thing the asker said, to what, and how often they said something to it in a day before now. */
export const ownFeedback = (tx: Transaction, author: string, id: string) =>
  tx.row<{ kind: FeedbackKind; words: string; at: Date; owner: string; item: string; lately: number }>(
    sql`select f.kind, f.words, f.at, f.owner_id as owner, f.item_id as item,
      (select count(*)::int from feedback.feedback o where o.space_id = f.space_id and o.owner_id = f.owner_id
        and o.item_id = f.item_id and o.at > trust.now() - interval '1 day') as lately
    from feedback.feedback f where f.space_id = ${author} and f.id = ${id}`,
  )

/** Mends what the asker said a short while ago; says whether it could be mended: one or none. */
export const changeFeedback = (
  tx: Transaction,
  author: string,
  id: string,
  said: { kind: FeedbackKind; words: string },
) =>
  tx.run(sql`update feedback.feedback set kind = ${said.kind}, words = ${said.words}
    where space_id = ${author} and id = ${id}`)

/** Takes back what the asker said a short while ago; says whether it could: one or none. */
export const removeFeedback = (tx: Transaction, author: string, id: string) =>
  tx.run(sql`delete from feedback.feedback where space_id = ${author} and id = ${id}`)

/** What was told of the first word of a day to an item is told no more, where nobody has heard of it. */
export const untell = (tx: Transaction, owner: string, item: string) =>
  tx.run(sql`select trust.untell_feedback(${owner}, ${item})`)
