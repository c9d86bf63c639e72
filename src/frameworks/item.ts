import type { Pointer } from './pointer.ts'

/** What a statement asks of a leader: to know, to be able, to be disposed (JFF-5). */
export const facets = ['knowledge', 'skill', 'disposition'] as const

/** A text elsewhere that an item builds on; there may be several (JFF-8). */
export interface Source {
  title: string
  uri?: string
}

/** A domain, standard, element, indicator or competency; `kind` is the framework's own word for it. */
export interface Item {
  id: string
  /** The CASE identifier, a UUID, and the URI; both survive export and import. */
  identifier: string
  uri: string
  /** At most 20,000 characters. */
  statement: string
  /** The code people quote, such as "4c"; empty where there is none. */
  code: string
  /** A short wording of the statement; empty where there is none. */
  label: string
  kind: string
  keywords: string[]
  educationLevels: string[]
  /** The number a list shows, which may differ from the order. */
  listPosition: string
  language: string
  notes: string
  /** Who gains, who may lose, which voices are missing. */
  equityNote: string
  facet: (typeof facets)[number] | null
  sources: Source[]
  /** Left out by an adaptation, which keeps it so that it can come back. */
  hidden: boolean
  /** Order in the file; the tree goes by the associations' places first. */
  place: number
  /** The item of the parent version that this one adapts. */
  basedOn: Pointer | null
  /** What an import said that no other field holds. */
  rest: Record<string, unknown>
  changedAt: string
}
