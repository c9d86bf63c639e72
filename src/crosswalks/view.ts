import type { Line } from '#frameworks'
import { doublingsOf, gapsOf, linksBy, type End } from './coverage.ts'
import type { Link } from './crosswalk.ts'
import { outlineOf, type Entry } from './outline.ts'

export const filters = ['all', 'gaps', 'doubled'] as const
export type Filter = (typeof filters)[number]

/** A crosswalk seen from one of its ends: each item there with its links, and what nothing answers. */
export interface View {
  end: End
  filter: Filter
  lines: Line<Entry>[]
  links: Map<string, Link[]>
  gaps: Set<string>
  doubled: Set<string>
  /** The items of the other end, by id. */
  others: Map<string, Entry>
}

interface Given {
  links: readonly Link[]
  here: readonly Entry[]
  there: readonly Entry[]
}

/** What is seen from one end, all of it or only what a filter lets through. */
export function viewFrom(end: End, filter: Filter, { links, here, there }: Given): View {
  const shown = new Set(there.map(({ id }) => id))
  const whole = links.filter((link) => shown.has(end === 'from' ? link.toItem : link.fromItem))
  const [gaps, doubled] = [gapsOf(end, here, whole), doublingsOf(end, whole)]
  const passes = {
    all: () => true,
    gaps: (id: string) => gaps.has(id),
    doubled: (id: string) => doubled.has(id),
  }
  return {
    end,
    filter,
    lines: outlineOf(here).filter(({ item }) => passes[filter](item.id)),
    links: linksBy(end, whole),
    gaps,
    doubled,
    others: new Map(there.map((entry) => [entry.id, entry])),
  }
}
