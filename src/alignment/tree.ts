import type { Aim, Graph, Link } from './lens.ts'

type By = Omit<Link, 'from' | 'to'>

/** A goal that another serves, and how. */
export interface Serving extends By {
  aim: Aim
}

/** A goal at the lower end of the tree, with what it serves. */
export interface End {
  id: string
  statement: string
  links: (By & { id: string; changed?: boolean })[]
}

/** A goal in the tree: an organization's, or one at the lower end. */
export interface Branch {
  aim?: Aim
  end?: End
  /** How it serves the goal it stands under; nothing at the top. */
  by?: Serving
  /** What it serves besides. */
  also: Serving[]
  below: Branch[]
}

// No tree of organizations is as high as this; a circle of goals is not climbed further.
const highest = 20

/**
 * What these goals serve by any path, as one tree from the top down. Each goal stands once: under the lowest goal that it
 * serves, of two on one height under the one it serves directly.
 */
export function treeOf(graph: Graph, ends: readonly End[]): Branch[] {
  const above = servedIn(graph, ends)
  const heights = heightsOf(above)
  const placed = new Map<string, Branch>()
  for (const [id, serves] of above) placed.set(id, branchOf(serves, heights, heights.get(id) ?? 0))
  for (const [id, branch] of placed) {
    branch.end = ends.find((end) => end.id === id)
    branch.aim = branch.end ? undefined : graph.aims.find((aim) => aim.id === id)
    if (branch.by) placed.get(branch.by.aim.id)?.below.push(branch)
  }
  return [...placed.values()].filter(({ by, also, below }) => !by && also.length + below.length > 0)
}

/** The goals that are served by these by any path, and these themselves: each with what it serves. */
function servedIn({ aims, links }: Graph, ends: readonly End[]) {
  const known = new Map(aims.map((aim) => [aim.id, aim]))
  const above = new Map<string, Serving[]>()
  for (const end of ends) known.delete(end.id)
  const seen = (id: string, by: By): Serving[] => {
    const aim = known.get(id)
    return aim ? [{ aim, how: by.how, strength: by.strength }] : []
  }
  const climb = (id: string) => {
    if (above.has(id)) return
    const serves = links.filter(({ from }) => from === id).flatMap((link) => seen(link.to, link))
    above.set(id, serves)
    for (const { aim } of serves) climb(aim.id)
  }
  const own = ends.map((end) => [end.id, end.links.flatMap((link) => seen(link.id, link))] as const)
  for (const [, serves] of own) for (const { aim } of serves) climb(aim.id)
  return new Map([...above, ...own])
}

/** How far below the top each stands, by the longest way up; 0 at the top. */
function heightsOf(above: ReadonlyMap<string, readonly Serving[]>) {
  const heights = new Map<string, number>()
  for (let round = 0; round < highest; round++)
    for (const [id, serves] of above)
      heights.set(
        id,
        Math.min(highest, Math.max(0, ...serves.map(({ aim }) => (heights.get(aim.id) ?? 0) + 1))),
      )
  return heights
}

function branchOf(serves: readonly Serving[], heights: ReadonlyMap<string, number>, own: number): Branch {
  const heightOf = ({ aim }: Serving) => heights.get(aim.id) ?? 0
  const [by] = serves
    .filter((one) => heightOf(one) < own)
    .toSorted((a, b) => heightOf(b) - heightOf(a) || a.strength.localeCompare(b.strength))
  return { by, also: serves.filter((one) => one !== by), below: [] }
}
