import { newId } from '#platform'
import { ownName } from './copy.ts'
import { rubricsBy, sharedOf } from './likeness.ts'
import { counterparts } from './lineage.ts'
import type { Three } from './meeting.ts'
import type { Entry } from './entry.ts'
import type { Criterion, Rubric } from './rubric.ts'
import type { Whole } from './whole.ts'

/**
 * Scales, rubrics and continuum maps of a merged version. The lines of an item are taken from whoever changed them; scales
 * and the rubrics' own words from one's own version where it changed them, otherwise from the parent's.
 */
export function mergedRubrics(
  three: Three,
  entries: Entry[],
): Pick<Whole, 'scales' | 'rubrics' | 'continuums'> {
  const frame = sharedOf(three.ours) === sharedOf(three.base) ? three.theirs : three.ours
  const other = frame === three.ours ? three.theirs : three.ours
  const scales = new Map(
    [...frame.scales, ...other.scales].map((scale) => [scale.id, { ...scale, id: newId() }]),
  )
  const sides = sidesOf(three, entries)
  const frames = [...frame.rubrics, ...other.rubrics.slice(frame.rubrics.length)]
  const rubrics = frames.map((rubric, i): Rubric => ({
    ...copied(rubric, frame === three.ours),
    scaleId: rubric.scaleId && (scales.get(rubric.scaleId)?.id ?? null),
    criteria: [
      ...rubric.criteria
        .filter(({ itemId }) => itemId === null)
        .map((one) => criterionOf(one, null, frame === three.ours)),
      ...sides.flatMap(({ side, from, to }) =>
        (three[side].rubrics[i]?.criteria ?? [])
          .filter(({ itemId }) => itemId === from)
          .map((one) => criterionOf(one, to, side === 'ours')),
      ),
    ].toSorted((one, next) => one.place - next.place),
  }))
  const used = new Set(rubrics.map(({ scaleId }) => scaleId))
  const own = new Set(frame.scales.map(({ id }) => scales.get(id)!.id))
  return {
    scales: [...scales.values()].filter(({ id }) => own.has(id) || used.has(id)),
    rubrics,
    continuums: sides.flatMap(({ side, from, to }) =>
      three[side].continuums
        .filter(({ itemId }) => itemId === from)
        .map((map) => ({ ...map, id: newId(), itemId: to })),
    ),
  }
}

/** From which side each item of the merged version takes its lines. */
function sidesOf(three: Three, entries: Entry[]) {
  const [base, ours, theirs] = [rubricsBy(three.base), rubricsBy(three.ours), rubricsBy(three.theirs)]
  const origins = new Map(
    [...counterparts(three.base.items, three.ours.items)].map(([id, { id: own }]) => [own, id]),
  )
  return entries.flatMap((entry) => {
    const to = entry.item.id
    if (!entry.ours) return entry.theirs ? [{ side: 'theirs' as const, from: entry.theirs.id, to }] : []
    const here = { side: 'ours' as const, from: entry.ours.id, to }
    if (!entry.theirs) return [here]
    const was = base.get(origins.get(entry.ours.id) ?? '')
    const there = { side: 'theirs' as const, from: entry.theirs.id, to }
    if (ours.get(entry.ours.id) === was) return [there]
    return [theirs.get(entry.theirs.id) !== was && entry.prefer === 'theirs' ? there : here]
  })
}

/** Under new ids; one's own lines keep their identifiers. */
const copied = <Row extends { identifier: string; uri: string }>(
  row: Row,
  own: boolean,
): Row & { id: string } => ({
  ...row,
  ...(own ? {} : ownName()),
  id: newId(),
})

const criterionOf = (one: Criterion, itemId: string | null, own: boolean): Criterion => ({
  ...copied(one, own),
  itemId,
  levels: one.levels.map((level) => ({ ...level, ...(own ? {} : ownName()) })),
})
