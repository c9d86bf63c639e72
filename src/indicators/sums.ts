import { all, keyOf, type Spot } from './cell.ts'
import { groupSums, type GroupSum } from './group-sums.ts'

/** A total with all that may be its parts. */
export interface Sum {
  name: string
  /** Of what the parts are: grades, organizations, or student groups that part others. */
  kind: string
  total: Spot
  /** Made only when it is asked for: every part of a sum names the same one. */
  parts(): Spot[]
}

/**
 * Gives the sums in which a spot is the total or a part: of student groups (`groupSums`), of the grades, of the organizations
 * below another, as far as the spots of a table know them.
 */
export function namesSums(spots: readonly Spot[], above: (about: string) => string | undefined) {
  const grades = [...new Set(spots.map(({ grade }) => grade))].filter((grade) => grade !== all)
  const groups = [...new Set(spots.map(({ group }) => group))].filter((group) => group !== all)
  const through = sumsThrough(groupSums(groups))
  const below = Map.groupBy(new Set(spots.map(({ about }) => about)), (about) => above(about) ?? '')
  const ofGrades = (total: Spot) => sumOf('grade', total, 'grade', grades)
  const ofGroup = (spot: Spot) =>
    (through.get(spot.group) ?? []).flatMap(({ kind, total, parts }) =>
      sumOf(kind, { ...spot, group: total }, 'group', parts),
    )
  const ofAbouts = (total: Spot) => sumOf('about', total, 'about', below.get(total.about) ?? [])
  return (spot: Spot): Sum[] => {
    const upper = above(spot.about)
    return [
      ...ofGrades({ ...spot, grade: all }),
      ...ofGroup(spot),
      ...ofAbouts(spot),
      ...(upper ? ofAbouts({ ...spot, about: upper }) : []),
    ]
  }
}

function sumsThrough(sums: GroupSum[]): Map<string, GroupSum[]> {
  const through = new Map<string, GroupSum[]>()
  for (const sum of sums)
    for (const group of [sum.total, ...sum.parts]) through.set(group, [...(through.get(group) ?? []), sum])
  return through
}

function sumOf(kind: string, total: Spot, by: keyof Spot, names: string[]): Sum[] {
  if (names.length === 0) return []
  return [
    {
      name: `${kind}\n${keyOf(total)}`,
      kind,
      total,
      parts: () => names.map((one) => ({ ...total, [by]: one })),
    },
  ]
}
