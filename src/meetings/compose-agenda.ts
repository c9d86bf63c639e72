import type { Block } from '#protocols'
import type { Transaction } from '#platform'
import { matterOf, type OpenItem } from './agenda.store.ts'
import { buildAgenda, type AgendaRow, type Part, type PartKind } from './agenda.ts'
import { itemPath } from './item-path.ts'
import { minutesOf, type Meeting } from './meeting.ts'
import { questionFor } from './questions.ts'
import { words } from './words.ts'

/** One block of an agenda, with its words in the reader's language. */
export interface AgendaBlock {
  key: string
  kind: Block['kind']
  /** The part of the agenda it is, whatever way it is run. */
  part: PartKind
  title: string
  minutes: number
  /** What it is about: the goal, the question, the topic, what is presented; nothing where there is none. */
  words?: string
  /** Whose it is: who presents, whose goal, who asks. */
  person?: { id: string; name: string }
  item?: { noun: string; space: string; id: string }
  /** Where the reader reads the item. */
  href?: string
  /** The protocol by which a group works on it, by its key. */
  protocol?: string
  /** The reader brought it. */
  own: boolean
  leftOut: boolean
  /** Minutes that somebody set; without them it fits itself to the slot. */
  set?: number
}

/** Says what an item is called that a module above keeps. */
export type SayTitles = (
  tx: Transaction,
  items: readonly { noun: string; space: string; id: string }[],
) => Promise<ReadonlyMap<string, string>>

interface Asked {
  reader: string
  language: string
  members: readonly { id: string; name: string }[]
  titles?: SayTitles
}

/** The agenda of a meeting as it stands now, what is left out included. */
export async function composeAgenda(
  tx: Transaction,
  meeting: Meeting & { turn: number },
  asked: Asked,
): Promise<AgendaBlock[]> {
  const { rows, open } = await matterOf(tx, meeting)
  const parts = buildAgenda(meeting.kind, minutesOf(meeting), [
    ...rows,
    ...presentedBeside(rows, open, meeting),
  ])
  const unnamed = parts.flatMap(({ row }) => (row?.item && !titleIn(open, row) ? [row.item] : []))
  const titles = unnamed.length && asked.titles ? await asked.titles(tx, unnamed) : new Map<string, string>()
  const about = subjects(meeting, open, asked.language)
  const say = (row: AgendaRow) => titleIn(open, row) ?? titles.get(row.item?.id ?? '')
  return parts.map((part) => blockOf(part, { ...asked, about, say }))
}

// Whatever is open for this meeting is presented in it, also where nobody wrote it on the agenda.
const presentedBeside = (rows: AgendaRow[], open: OpenItem[], { id }: Meeting) =>
  open
    .filter((one) => one.meetingId === id && !rows.some(({ item }) => item?.id === one.id))
    .map((one): AgendaRow => ({
      id: one.id,
      kind: 'presenting',
      personId: one.space,
      words: null,
      protocol: null,
      minutes: null,
      place: null,
      leftOut: false,
      item: { noun: one.noun, space: one.space, id: one.id },
    }))

const titleIn = (open: OpenItem[], { item }: AgendaRow) =>
  open.find(({ id }) => id === item?.id)?.title ?? undefined

interface Subject {
  words: string
  person?: string
  item?: { noun: string; space: string; id: string }
}

type Subjects = Partial<Record<'goal' | 'question', Subject>>

// What is open to all takes turns, one at each meeting.
function subjects(
  { id, kind, turn }: Meeting & { turn: number },
  open: OpenItem[],
  language: string,
): Subjects {
  const lasting = open.filter((one) => one.meetingId !== id)
  const goals = lasting.filter(({ noun, title }) => noun === 'goal' && title)
  const asked = lasting.filter(({ question }) => question)
  const [goal, question] = [goals[turn % goals.length], asked[turn % asked.length]]
  return {
    goal: goal && subjectOf(goal, goal.title ?? ''),
    question: question
      ? subjectOf(question, question.question ?? '')
      : { words: words(language)(questionFor(kind, turn)) },
  }
}

const subjectOf = ({ noun, space, id }: OpenItem, said: string): Subject => ({
  words: said,
  person: space,
  item: { noun, space, id },
})

interface Telling extends Asked {
  about: Subjects
  say(row: AgendaRow): string | undefined
}

function blockOf(part: Part, told: Telling): AgendaBlock {
  const { kind, row } = part
  const said = words(told.language)
  const matter = kind === 'goal' || kind === 'question' ? told.about[kind] : undefined
  const person = matter?.person ?? (kind === 'presenting' || kind === 'topic' ? row?.personId : undefined)
  const about = matter?.words ?? (row && (row.words ?? told.say(row)))
  const item = matter?.item ?? row?.item ?? undefined
  return {
    key: part.key,
    minutes: part.minutes,
    leftOut: part.leftOut,
    protocol: part.protocol,
    part: kind,
    set: row?.minutes ?? undefined,
    kind: part.protocol && (kind === 'presenting' || about) ? 'protocol' : kind,
    title: said(`part.${kind}`),
    words: about ?? undefined,
    person: told.members.find(({ id }) => id === person),
    item,
    href: item && itemPath(item, told.reader),
    own: row?.personId === told.reader && (kind === 'presenting' || kind === 'topic'),
  }
}
