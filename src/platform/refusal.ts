/** Why something is refused. Each becomes one page at one place. */
export type Reason =
  | 'not found'
  | 'not allowed'
  | 'sign in first'
  | 'somebody else'
  | 'too large'
  | 'too often'
  | 'enough cards'
  | 'storage full'
  | 'busy'

const statuses = {
  'not found': 404,
  'not allowed': 403,
  'sign in first': 401,
  'somebody else': 401,
  'too large': 413,
  'too often': 429,
  'enough cards': 409,
  'storage full': 507,
  busy: 503,
} as const

/** The first kind of "no": thrown, and shown as a page. What one may not see is "not found". */
export class Refusal extends Error {
  readonly reason: Reason
  constructor(reason: Reason) {
    super(reason)
    this.reason = reason
  }
  /** The HTTP status of its page. */
  get status() {
    return statuses[this.reason]
  }
}

/** Throws `not found` for what is missing or hidden, and hands on what is there. */
export function found<T>(thing: T | undefined | null): T {
  if (thing === undefined || thing === null) throw new Refusal('not found')
  return thing
}

/** Throws `not found` unless this holds: whoever may not do something learns nothing of what it would be done to. */
export function refuseUnless(holds: unknown): asserts holds {
  if (!holds) throw new Refusal('not found')
}

const reasons: Record<string, Reason> = {
  '23503': 'not found', // it points at something that is not there, or not one's own
  '42501': 'not found', // a policy said no: whether the row exists is nobody's business
  '22021': 'not allowed', // signs that are no words of any alphabet; no page sends them
  LPS29: 'too often', // somebody was told of too many things by one person
  '53100': 'storage full',
  '53200': 'busy',
  '53300': 'busy',
  '57P01': 'busy',
  '57P02': 'busy',
  '57P03': 'busy',
  '08006': 'busy',
  ECONNREFUSED: 'busy',
  ENOENT: 'busy',
  ENOSPC: 'storage full',
}

/** What the database or the disk said, as a refusal where it is one; anything else comes back as it is. */
export function refusalOf(error: unknown): unknown {
  const code = (error as { code?: string } | null)?.code
  const reason = code === undefined ? undefined : reasons[code]
  return reason ? Object.assign(new Refusal(reason), { cause: error }) : error
}
