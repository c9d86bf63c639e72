export type Id = string
/** As `toISOString` writes it (UTC, milliseconds), so that instants compare as text. */
export type Instant = string
/** Half-open: `from` belongs to it, `until` does not; no `until` is for ever. */
export type Span = { from: Instant; until: Instant | null }
/** What a leader may share, item by item. */
export const grantables = [
  'purpose',
  'philosophy',
  'goal',
  'evidence',
  'assessment',
  'inquiry',
  'brief',
  'pulse',
] as const
export type Grantable = (typeof grantables)[number]
