/** What people are told of. */
export const noticeKinds = [
  'partner asked',
  'partner accepted',
  'partnership ended',
  'partnership paused',
  'partnership resumed',
  'agreement proposed',
  'agreement accepted',
  'coaching asked',
  'roundtable asked',
  'roundtable joined',
  'seat taken back',
  'supervisor at the table',
  'meeting planned',
  'meeting moved',
  'meeting cancelled',
  'meeting tomorrow',
  'promise due',
  'feedback asked',
  'feedback received',
  'note question',
  'evaluator appointed',
  'evaluator ended',
  'evaluating begun',
  'evaluating ended',
  'invitation accepted',
  'role given',
  'role ended',
  'post given',
  'post ended',
  'access asked',
  'access opened',
  'password link made',
  'second step taken off',
  'goal above changed',
  'relief offered',
  'nudge',
] as const

export type NoticeKind = (typeof noticeKinds)[number]

/** How somebody is told: by a letter at once, in the daily digest, or in the list alone. */
export const ways = ['atOnce', 'digest', 'here'] as const

export type Way = (typeof ways)[number]

/** Kinds that the house tells each person under their own identity, so that they cause them themselves. */
export const ownKinds: ReadonlySet<NoticeKind> = new Set([
  'nudge',
  'goal above changed',
  'meeting tomorrow',
  'promise due',
])

const fixed = ['access opened', 'password link made', 'second step taken off'] as const

type FixedKind = (typeof fixed)[number]

/** Kinds that go out at once and cannot be turned off: somebody reads what is another's, or could sign in as them. */
export const fixedKinds: ReadonlySet<NoticeKind> = new Set<FixedKind>(fixed)

/** The kinds of which somebody chooses how they are told. */
export const chosenKinds = noticeKinds.filter(
  (kind): kind is Exclude<NoticeKind, FixedKind> => !fixedKinds.has(kind),
)
