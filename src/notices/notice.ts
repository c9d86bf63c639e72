import type { NoticeKind } from './kind.ts'

/** Something a person is told, as their list shows it. */
export interface Notice {
  id: string
  kind: NoticeKind
  noun: string
  aboutSpace: string
  aboutId: string
  at: Date
  seen: boolean
  /** Who did it, and whom it is about, where the reader can still find them. */
  by: string | null
  byId: string | null
  about: string | null
}

/** How many notices stand on a page. */
export const pageSize = 30

const fixedPlaces: Partial<Record<NoticeKind, string>> = {
  'partner asked': '/people#asked',
  'partner accepted': '/people',
  'partnership ended': '/people',
  'partnership paused': '/people',
  'partnership resumed': '/people',
  'coaching asked': '/people#asked',
  'roundtable asked': '/people#asked',
  'seat taken back': '/people',
  'promise due': '/promises',
  'password link made': '/me/sign-in',
  'second step taken off': '/me/sign-in',
  nudge: '/today',
}

/** Where a notice leads: to what it is about, or to the person who did it, or nowhere. */
export function placeOf({ kind, noun, about, aboutSpace, aboutId, by, byId }: Notice): string | undefined {
  const fixed = fixedPlaces[kind]
  if (fixed) return fixed
  if (kind === 'access asked') return `/break-glass/${aboutId}`
  if (noun === 'initiative') return `/organizations/${aboutSpace}/initiatives#offers`
  if (noun === 'organization goal') return `/organizations/${aboutSpace}/goals/${aboutId}`
  if (noun === 'meeting') return `/meetings/${aboutSpace}/${aboutId}`
  if (noun === 'roundtable') return `/roundtables/${aboutSpace}`
  if (noun === 'agreement') return `/circles/${aboutSpace}/agreement`
  if (noun === 'information note') return `/structures/notes/${aboutId}`
  if (noun === 'feedback') return '/feedback'
  if (noun === 'person' && about) return `/people/${aboutId}`
  if (by && byId && kind === 'invitation accepted') return `/people/${byId}`
  return '/me'
}
