import type { MeetingKind } from './meeting.ts'

/** The parts that are there by themselves, and what people bring. */
export const partKinds = [
  'checkIn',
  'promises',
  'goal',
  'question',
  'topic',
  'presenting',
  'noting',
  'checkOut',
] as const

export type PartKind = (typeof partKinds)[number]

/** What people brought or changed, as it is kept; what nobody said is null. */
export interface AgendaRow {
  id: string
  kind: PartKind
  personId: string
  words: string | null
  item: { noun: string; space: string; id: string } | null
  protocol: string | null
  minutes: number | null
  place: number | null
  leftOut: boolean
}

/** One part of an agenda as it stands now. */
export interface Part {
  /** The kind of what is there once, else the id of its row. */
  key: string
  kind: PartKind
  minutes: number
  leftOut: boolean
  row?: AgendaRow
  /** The protocol by which a group works on it. */
  protocol?: string
}

interface Wish {
  kind: PartKind
  minutes: number
  /** It takes what the others leave. */
  grows?: boolean
  row?: AgendaRow
  protocol?: string
}

/**
 * The agenda that builds itself: promises first, one goal, one question, and what a member brings (LPS-16…22, domain 2.13).
 * Its minutes are those of the slot; where people set minutes themselves, those stay and the others share the rest.
 */
export function buildAgenda(kind: MeetingKind, slot: number, rows: readonly AgendaRow[]): Part[] {
  const wishes = wishesOf(kind, slot, rows).map((wish) => ({
    ...wish,
    row: wish.row ?? changeOf(rows, wish.kind),
  }))
  const parts = wishes.map((wish, n) => ({ ...wish, place: wish.row?.place ?? (n + 1) * 10 }))
  const inPlace = parts.toSorted((one, other) => one.place - other.place)
  const minutes = fit(inPlace, slot)
  return inPlace.map(({ kind: of, row, protocol }, n) => ({
    key: brought(of) && row ? row.id : of,
    kind: of,
    minutes: minutes[n] ?? 0,
    leftOut: row?.leftOut ?? false,
    row,
    protocol: row?.protocol ?? protocol,
  }))
}

/** The minutes of all that is not left out. */
export const minutesOfAgenda = (parts: readonly Part[]) =>
  parts.reduce((sum, { minutes, leftOut }) => sum + (leftOut ? 0 : minutes), 0)

const brought = (kind: PartKind) => kind === 'topic' || kind === 'presenting'

const changeOf = (rows: readonly AgendaRow[], kind: PartKind) =>
  brought(kind) ? undefined : rows.find((row) => row.kind === kind)

function wishesOf(kind: MeetingKind, slot: number, rows: readonly AgendaRow[]): Wish[] {
  const [items, topics] = [rows.filter(isOf('presenting')), rows.filter(isOf('topic'))]
  if (kind === 'roundtable') return roundtable(slot, items, topics)
  if (kind === 'structure') {
    const more = [...items, ...topics].map((row): Wish => ({ kind: row.kind, minutes: 10, grows: true, row }))
    return [
      at('checkIn', 5),
      at('promises', 5),
      at('goal', 30, true),
      ...more,
      at('question', 10, true),
      at('checkOut', 5),
    ]
  }
  return ofTwo(items, topics)
}

// What somebody brings takes its time from the question first: the goal is what two people meet for.
const ofTwo = (items: AgendaRow[], topics: AgendaRow[]): Wish[] => [
  at('checkIn', 2),
  at('promises', 5),
  ...items.map((row): Wish => ({ kind: 'presenting', minutes: 10, grows: true, row })),
  ...topics.map((row): Wish => ({ kind: 'topic', minutes: 4, row })),
  at('goal', 12, true),
  at('question', items.length + topics.length ? 4 : 8, true),
  at('checkOut', 3),
]

// Under 75 minutes there is no time to learn beside the work; from 105 on two people present at full length.
function roundtable(slot: number, items: AgendaRow[], topics: AgendaRow[]): Wish[] {
  const shorter = slot >= 105 ? 40 : 10
  const main = items.map((row, n): Wish => ({
    kind: 'presenting',
    minutes: n ? shorter : 40,
    grows: true,
    row,
    protocol: n && shorter < 40 ? 'flash' : protocolFor(row),
  }))
  return [
    at('checkIn', 5),
    at('promises', 10),
    ...(slot >= 75 ? [at('question', 15)] : []),
    ...(main.length ? main : [{ ...at('goal', 40, true), protocol: 'consultancy' }]),
    ...topics.map((row): Wish => ({ kind: 'topic', minutes: 10, row })),
    at('noting', 5),
    at('checkOut', 5),
  ]
}

const protocolFor = ({ item }: AgendaRow) =>
  item?.noun === 'inquiry' ? 'dataDive' : item?.noun === 'evidence' ? 'tuning' : 'consultancy'

const at = (kind: PartKind, minutes: number, grows = false): Wish => ({ kind, minutes, grows })

const isOf = (kind: PartKind) => (row: AgendaRow) => row.kind === kind

// What is left out takes nothing; what somebody set stays; what grows shares what the others leave, five minutes at least,
// else everything shrinks alike.
function fit(parts: readonly Wish[], slot: number): number[] {
  const free = parts.filter(({ row }) => !row?.leftOut && !row?.minutes)
  const rest = slot - sum(parts.filter(({ row }) => !row?.leftOut).map(({ row }) => row?.minutes ?? 0))
  const fixed = sum(free.filter(({ grows }) => !grows).map(({ minutes }) => minutes))
  const growing = free.filter(({ grows }) => grows)
  const roomy = growing.length > 0 && rest - fixed >= 5 * growing.length
  const shared = roomy ? share(rest - fixed, growing) : share(rest, free)
  return parts.map((part) => part.row?.minutes ?? shared.get(part) ?? part.minutes)
}

/** Shares whole minutes by weight, one at least; the sum is the total wherever it is enough for that. */
function share(total: number, parts: readonly Wish[]): Map<Wish, number> {
  const weight = sum(parts.map(({ minutes }) => minutes))
  const exact = parts.map((part) => ({ part, wish: Math.max(1, (total * part.minutes) / weight) }))
  const whole = new Map(exact.map(({ part, wish }) => [part, Math.floor(wish)]))
  let left = total - sum([...whole.values()])
  for (const { part } of exact.toSorted((one, other) => (other.wish % 1) - (one.wish % 1))) {
    if (left <= 0) break
    whole.set(part, (whole.get(part) ?? 0) + 1)
    left--
  }
  for (const { part } of exact.toSorted((one, other) => other.wish - one.wish))
    for (; left < 0 && (whole.get(part) ?? 0) > 1; left++) whole.set(part, (whole.get(part) ?? 0) - 1)
  return whole
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
