import { diff, type ItemChange } from './difference.ts'
import type { Item } from './item.ts'
import { likeItems, mergedFields, type Side } from './fields.ts'
import type { Whole } from './whole.ts'

/** What becomes of an item that both sides touched. `both` keeps one's own and adds the other's beside it. */
export const choices = ['ours', 'theirs', 'both'] as const
export type Choice = (typeof choices)[number]

/** An item that was changed here and in the parent since it was adapted. */
export interface Meeting {
  base: Item
  ours: Item
  /** Nothing where the parent removed it. */
  theirs: Item | null
  oursChange: ItemChange
  theirsChange: ItemChange
  /** Both want different things of it, so somebody has to choose; otherwise both are taken. */
  choose: boolean
}

/** The three versions an adaptation is brought up with: what it was made from, the parent's new one, and its own. */
export interface Three {
  base: Whole
  theirs: Whole
  ours: Whole
}

/** Items that were touched on both sides, in the order of one's own version. */
export function meetingsOf({ base, theirs, ours }: Three): Meeting[] {
  const [here, there] = [byBase(diff(base, ours).items), byBase(diff(base, theirs).items)]
  return [...here].flatMap(([id, oursChange]) => {
    const theirsChange = there.get(id)
    if (!theirsChange || !oursChange.before || !oursChange.after) return []
    const meeting = { base: oursChange.before, ours: oursChange.after, theirs: theirsChange.after }
    if (meeting.theirs && alike(meeting.ours, meeting.theirs, [oursChange, theirsChange])) return []
    return [{ ...meeting, oursChange, theirsChange, choose: mustChoose(oursChange, theirsChange) }]
  })
}

const byBase = (changes: ItemChange[]) =>
  new Map(changes.flatMap((one) => (one.before ? [[one.before.id, one] as const] : [])))

// Where both did the very same, nothing meets.
const alike = (ours: Item, theirs: Item, changes: [ItemChange, ItemChange]) =>
  likeItems(ours, theirs) && changes.every(({ kinds }) => !kinds.some((kind) => apart.has(kind)))

const apart = new Set(['moved', 'reordered', 'rubric'])

function mustChoose(ours: ItemChange, theirs: ItemChange) {
  const sides = (change: ItemChange): Side => ({ before: change.before!, after: change.after })
  if (!theirs.after) return true
  const placed = ours.kinds.some(isPlacing) && theirs.kinds.some(isPlacing)
  const rubric = ours.kinds.includes('rubric') && theirs.kinds.includes('rubric')
  return placed || rubric || mergedFields(sides(ours), sides(theirs)).clash
}

const isPlacing = (kind: string) => kind === 'moved' || kind === 'reordered'
