import type { Pointer } from './pointer.ts'

/** The space of what LPS brings along; no person, organization or circle may have it. */
export const librarySpace = '00000000-0000-7000-8000-000000000001'

/** Where a framework came from. */
export type Origin = 'library' | 'own' | 'imported' | 'adapted'

/** A draft may be changed; what is adopted is fixed for good; what is deprecated stays readable. */
export type Status = 'draft' | 'adopted' | 'deprecated'

/** One wording of a framework: what a CASE document says of itself, and where it stands in LPS. */
export interface Version {
  space: string
  id: string
  frameworkId: string
  /** The version of the same framework before this one. */
  previousId: string | null
  /** The version of another framework that this one was adapted from. */
  basedOn: Pointer | null
  /** The document's CASE identifier, a UUID, and its URI; both survive export and import. */
  identifier: string
  uri: string
  title: string
  creator: string
  publisher: string
  /** The version as its publisher names it, such as "2015". */
  label: string
  /** A language tag such as "en" or "es-MX"; empty where nobody said. */
  language: string
  /** What its publisher calls this kind of framework. */
  kind: string
  description: string
  license: string
  licenseUri: string
  sourceUrl: string
  notes: string
  /** The adoption status that the document itself states; LPS goes by its own steps. */
  status: string
  starts: string | null
  ends: string | null
  /** An outline in LPS's own words, not the publisher's text. */
  ownWords: boolean
  /** The licence forbids derivatives, so nobody may adapt it here. */
  noDerivatives: boolean
  /** The package's concepts, subjects, licences, item types and groupings, as CASE lists them. */
  definitions: Record<string, unknown>
  /** What an import said that no other field holds. */
  rest: Record<string, unknown>
  /** The moment of the last change, ISO 8601. */
  changedAt: string
}
