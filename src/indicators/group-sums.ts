import { all } from './cell.ts'
import { groupWords, isSame, isWithin, type GroupWords } from './group-words.ts'
import { familyOf } from './student-group.ts'

/** A student group, or all students, with groups that part it; `kind` says by what. */
export interface GroupSum {
  kind: string
  total: string
  parts: string[]
}

/**
 * The sums that the names of student groups tell of. A family parts all students by its widest groups; what lies within one
 * of them, such as "Asian" in "Asian or Pacific Islander" or "Female English learner" in "English learner", parts that one.
 * Without this a group that overlaps others would spoil their sum, and a small one would follow from those that are shown.
 */
export function groupSums(groups: readonly string[]): GroupSum[] {
  const read = groups.map(groupWords)
  const held = holders(read)
  const opposites = read.filter(({ says }) => says === 'not').flatMap((no) => oppositeOf(no, held))
  const families = [...Map.groupBy(read, familyOfWords(opposites))]
  const widest = families.flatMap(([family, members]) => partedBy(family, members, held))
  const pairs = opposites.map(([no, yes]) => sumOf(`not ${yes.group}`, all, [no, yes]))
  return [...widest, ...pairs, ...withinOthers(read, held)]
}

const sumOf = (kind: string, total: string, parts: readonly GroupWords[]): GroupSum => {
  return { kind, total, parts: parts.map(({ group }) => group) }
}

// "Not white" parts no students further where others say who they are: it is all of them that are not white.
function partedBy(family: string, members: readonly GroupWords[], held: Held): GroupSum[] {
  const isOther = (no: GroupWords) => (one: GroupWords) =>
    one !== no && !isSame(one, no) && !isWithin(one, no)
  const nots = members.filter((no) => no.says === 'not' && members.some(isOther(no)))
  const parts = widestOf(
    members.filter((one) => !nots.includes(one)),
    held,
  )
  const others = family === 'origin' ? nots : []
  return [
    sumOf(family, all, parts),
    ...others.map((no) => sumOf(`all ${no.group}`, no.group, parts.filter(isOther(no)))),
  ]
}

const widestOf = (members: readonly GroupWords[], held: Held) =>
  members.filter((one) => !wholesOf(one, held).some((whole) => members.includes(whole)))

type Pair = [no: GroupWords, yes: GroupWords]
type Held = ReadonlyMap<string, GroupWords[]>

function holders(read: readonly GroupWords[]): Held {
  const held = new Map<string, GroupWords[]>()
  for (const one of read) for (const word of one.words) held.set(word, [...(held.get(word) ?? []), one])
  return held
}

const near = ({ words }: GroupWords, held: Held) =>
  new Set([...words].flatMap((word) => held.get(word) ?? []))
const wholesOf = (part: GroupWords, held: Held) =>
  [...near(part, held)].filter((whole) => isWithin(part, whole))

function oppositeOf(no: GroupWords, held: Held): Pair[] {
  const yes = [...near(no, held)].find((one) => !one.says && isSame(one, no))
  return yes ? [[no, yes]] : []
}

// Groups of which nothing is known are one family, but for those that stand beside their opposite.
const familyOfWords =
  (opposites: readonly Pair[]) =>
  (one: GroupWords): string => {
    const family = familyOf(one.name)
    const pair = family === 'other' ? opposites.find((both) => both.includes(one)) : undefined
    return pair ? `other: ${pair[1].group}` : family
  }

function withinOthers(read: readonly GroupWords[], held: Held): GroupSum[] {
  const pairs = read.flatMap((part) => wholesOf(part, held).map((whole) => ({ part, whole })))
  return [...Map.groupBy(pairs, ({ whole }) => whole)].flatMap(([whole, inside]) => {
    const parts = inside.map(({ part }) => part)
    const direct = parts.filter((part) => !wholesOf(part, held).some((other) => parts.includes(other)))
    return [...Map.groupBy(direct, (part) => beyond(part, whole))].map(([by, members]) =>
      sumOf(`in ${whole.group}: ${by}`, whole.group, members),
    )
  })
}

// By what a group is parted: the family of the words that its parts add.
function beyond(part: GroupWords, whole: GroupWords): string {
  const added = new Set([...part.words].filter((word) => !whole.words.has(word)))
  return added.size === 0 ? 'parts' : familyOf([...added].join(' '))
}
