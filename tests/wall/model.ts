/**
 * Who sees what and who may write what, in plain code: the law of trust alone, for the database to be held
 * against.
 *
 * Questions (the law is silent or can be read in two ways; the stricter reading stands here until decided):
 *  1. After a membership ends the person no longer sees the circle nor any membership in it, their own
 *     included.
 *  2. Somebody asked sees the circle and their own asking: no members, and not the asker, unless in the
 *     directory. Of the members only the founder sees who is asked.
 *  3. Others see a post only while it lasts; past and coming posts are the person's own. Only present posts
 *     place a person under a top organization. Choosing to be found is not here yet.
 *  4. Organizations are seen by signed-in people and their jobs; not by public, link or house.
 *  5. Grants are seen by the owner alone, not by who receives them. Readings too, not by the reader.
 *  6. A standing row does not say who evaluates whom, so `evaluates` counts in both directions, everywhere.
 *  7. A lasting grant to a roundtable ends for all its members once any of them evaluates the owner, for
 *     good.
 *  8. An ended membership ends the grants its holder gave to that circle, in a partnership or coaching
 *     everybody's; joining again does not revive them. Whoever joins a roundtable later sees what is
 *     already granted to it.
 *  9. A grant may start later, never in the past; it can be shortened, never lengthened, moved or removed
 *     alone (erasing the item takes it along); one that has not begun is taken back by ending it before it
 *     begins. It cannot be given for an item in the trash. It is dated by its start, not by its giving.
 * 10. A job sees what its person sees. It adds only what it makes (file, rendition, portfolio export,
 *     happening), ends and removes; it writes no words, widens nothing and leaves no reading.
 * 11. Persons, posts, organizations and standing are written by functions of `trust` or the office, not by
 *     a person; a person changes only their own directory row. Signing up and a first post need their own
 *     rule.
 * 12. A circle is never changed or removed. Only a founder who is a present member asks, and only people in
 *     their directory; nobody is put out of a roundtable. Only the first membership may be the founder's
 *     own.
 * 13. An ending is dated now. In a partnership or coaching either member ends any membership; who asked
 *     takes back. A partnership or coaching that has ended takes nobody else in.
 * 14. Nobody asks into, or accepts, a partnership or coaching with somebody they evaluate or are evaluated
 *     by.
 * 15. Versions go only with their item; a file only when nothing uses it; files, renditions, exports never
 *     change.
 * 16. A happening is written in one's own space, or in that of a circle one is in or asked to, about what
 *     one sees there: leaving is told before it is done. About access in a circle's space: seen by nobody.
 *     Whether a happening is about access should follow from its verb; here it is told by the writer.
 * 17. A reading is of a grantable item; its day is the UTC day. A second one on that day is refused.
 * 18. A happening about something erased is the owner's alone.
 */
import { isDeepStrictEqual } from 'node:util'

// ── The world ───────────────────────────────────────────────────────────────────────────────────────────

export type Id = string
/** As `toISOString` writes it (UTC, milliseconds), so that instants compare as text. */
export type Instant = string
/** Half-open: `from` belongs to it, `until` does not; no `until` is for ever. */
export type Span = { from: Instant; until: Instant | null }
export type Grantable = 'purpose' | 'philosophy' | 'goal' | 'evidence'
export type CircleKind = 'partnership' | 'roundtable' | 'coaching'

/** What a noun says besides its id and space. A circle, a person and an organization are their own space. */
export type Nouns = {
  organization: { parent: Id | null }
  person: object
  /** In the space of the person who holds it. */
  post: Span & { organization: Id }
  circle: { kind: CircleKind; founder: Id }
  /** In the space of its circle. Asked counts `from` the asking, member `from` the joining. */
  membership: Span & { person: Id; state: 'asked' | 'member' }
  /** In the space of the lower id of the two. */
  standing: Span & { high: Id; side: 'peer' | 'evaluates' }
  /** In the owner's space. */
  grant: Span & { of: Grantable; item: Id; to: { circle: Id } | { person: Id } }
  cycle: object
  purpose: { cycle: Id }
  philosophy: object
  goal: { cycle: Id }
  evidence: { trashed: boolean }
  philosophyVersion: { of: Id }
  goalVersion: { of: Id }
  evidenceVersion: { of: Id }
  claim: { evidence: Id; goal: Id }
  attachment: { evidence: Id; file: Id }
  /** One for each content (SHA-256, hex) in a space. */
  file: { hash: string }
  rendition: { file: Id }
  portfolioExport: object
  happening: { verb: string; of: Noun; item: Id; who: Id; aboutAccess: boolean }
  /** In the space of the item's owner. `day` is `yyyy-mm-dd`. */
  reading: { of: Grantable; item: Id; reader: Id; day: string }
}
export type Noun = keyof Nouns
export type Row<N extends Noun = Noun> = { [M in N]: { noun: M; id: Id; space: Id } & Nouns[M] }[N]
/** All rows, by noun. */
export type World = { [N in Noun]: Row<N>[] }

export type Identity =
  | { kind: 'person'; person: Id }
  | { kind: 'job'; person: Id }
  | { kind: 'house' }
  | { kind: 'link'; token: string }
  | { kind: 'public' }

export type Deed =
  | { kind: 'insert'; row: Row }
  | { kind: 'update'; before: Row; after: Row }
  | { kind: 'delete'; row: Row }

/** Every row of the world. */
export const rowsOf = (world: World): Row[] => Object.values(world).flat()

/** The world after a deed that was accepted; nothing else follows from it here, see `settled`. */
export function after(world: World, deed: Deed): World {
  const { noun, id } = deed.kind === 'update' ? deed.before : deed.row
  const others = world[noun].filter((row) => row.id !== id)
  const added = deed.kind === 'delete' ? [] : [deed.kind === 'update' ? deed.after : deed.row]
  return { ...world, [noun]: [...others, ...added] }
}

// ── Time ────────────────────────────────────────────────────────────────────────────────────────────────

const forever: Instant = '9999-12-31T23:59:59.999Z'
const endOf = (span: Span) => span.until ?? forever
const covers = (span: Span, at: Instant) => span.from <= at && at < endOf(span)

const later = (one: Instant, other: Instant) => (one > other ? one : other)
const earlier = (one: Instant, other: Instant) => (one < other ? one : other)

/** The first moment that lies in all spans, if there is one. */
function firstMoment(...spans: Span[]): Instant[] {
  const start = spans.map((span) => span.from).reduce(later)
  return spans.every((span) => covers(span, start)) ? [start] : []
}

// ── Circles and grants ──────────────────────────────────────────────────────────────────────────────────

/** What one person meets when they look at the world at one moment. */
type Look = { world: World; who: Id; now: Instant }

const find = <N extends Noun>(world: World, noun: N, id: Id) =>
  (world[noun] as Row[]).find((row) => row.id === id) as Row<N> | undefined

const membersOf = (world: World, circle: Id) =>
  world.membership.filter((one) => one.space === circle && one.state === 'member')

const isMember = ({ world, now }: Look, circle: Id, person: Id) =>
  membersOf(world, circle).some((one) => one.person === person && covers(one, now))

const isMemberOrAsked = ({ world, who, now }: Look, circle: Id) =>
  world.membership.some((one) => one.space === circle && one.person === who && covers(one, now))

const evaluations = (world: World, one: Id, other: Id) =>
  world.standing.filter(
    ({ side, space, high }) =>
      side === 'evaluates' && ((space === one && high === other) || (space === other && high === one)),
  )

const evaluates = ({ world, who, now }: Look, person: Id) =>
  evaluations(world, who, person).some((one) => covers(one, now))

/** The moments at which an evaluation between owner and receivers ends a grant (rules 2 and 4). */
function endingsByEvaluation(world: World, grant: Row<'grant'>): Instant[] {
  const { to, space: owner } = grant
  if ('person' in to) return evaluations(world, owner, to.person).flatMap((one) => firstMoment(grant, one))
  return membersOf(world, to.circle).flatMap((member) =>
    evaluations(world, owner, member.person).flatMap((one) => firstMoment(grant, member, one)),
  )
}

/** The moments at which an ended membership ends a grant to its circle (rule 5). */
function endingsByMembership(world: World, { from, space: owner, to }: Row<'grant'>): Instant[] {
  if ('person' in to) return []
  const members = membersOf(world, to.circle)
  const own = members.find((one) => one.person === owner && covers(one, from))
  const ofTwo = find(world, 'circle', to.circle)?.kind !== 'roundtable'
  const others = members.filter((one) => ofTwo && one.person !== owner && endOf(one) > from)
  return own ? [own, ...others].map(endOf) : [from]
}

/** The moment at which the law ends a grant, whatever `until` says; not after `from` if it never opens. */
export function endOfGrant(world: World, grant: Row<'grant'>): Instant {
  return [...endingsByEvaluation(world, grant), ...endingsByMembership(world, grant)].reduce(
    earlier,
    endOf(grant),
  )
}

/**
 * The same world, with each grant ended where the law ends it: as the transactions of rules 4 and 5 do.
 * Grants that could not be given at all are left out.
 */
export function settled(world: World): World {
  const ending = (grant: Row<'grant'>) => {
    const end = endOfGrant(world, grant)
    return end <= grant.from ? [] : [{ ...grant, until: end === forever ? null : end }]
  }
  return { ...world, grant: world.grant.flatMap(ending) }
}

function isGranted({ world, who, now }: Look, item: Row<Grantable>): boolean {
  return world.grant.some(
    (grant) =>
      grant.space === item.space &&
      grant.of === item.noun &&
      grant.item === item.id &&
      grant.from <= now &&
      now < endOfGrant(world, grant) &&
      ('person' in grant.to ? grant.to.person === who : isMember({ world, who, now }, grant.to.circle, who)),
  )
}

// ── The directory ───────────────────────────────────────────────────────────────────────────────────────

function topOf(world: World, organization: Id): Id {
  const parent = find(world, 'organization', organization)?.parent
  return parent ? topOf(world, parent) : organization
}

const topsOf = ({ world, now }: Look, person: Id) =>
  world.post
    .filter((one) => one.space === person && covers(one, now))
    .map((one) => topOf(world, one.organization))

const shareACircle = (look: Look, person: Id) =>
  look.world.circle.some(({ id }) => isMember(look, id, look.who) && isMember(look, id, person))

function isInDirectory(look: Look, person: Id): boolean {
  const own = topsOf(look, look.who)
  return (
    person === look.who || shareACircle(look, person) || topsOf(look, person).some((top) => own.includes(top))
  )
}

// ── Seeing ──────────────────────────────────────────────────────────────────────────────────────────────

function seesMembership(look: Look, row: Row<'membership'>): boolean {
  if (!covers(row, look.now)) return false
  if (row.person === look.who) return true
  if (!isMember(look, row.space, look.who)) return false
  return row.state === 'member' || find(look.world, 'circle', row.space)?.founder === look.who
}

function seesById(look: Look, space: Id, noun: Noun, id: Id): boolean {
  const row = find(look.world, noun, id)
  return row !== undefined && row.space === space && seesRow(look, row)
}

function seesRow(look: Look, row: Row): boolean {
  const own = row.space === look.who
  switch (row.noun) {
    case 'organization':
      return true
    case 'person':
      return isInDirectory(look, row.id)
    case 'post':
      return own || (covers(row, look.now) && isInDirectory(look, row.space))
    case 'circle':
      return isMemberOrAsked(look, row.id)
    case 'membership':
      return seesMembership(look, row)
    case 'standing':
      return false
    case 'purpose':
    case 'philosophy':
    case 'goal':
      return own || isGranted(look, row)
    case 'evidence':
      return own || (!row.trashed && isGranted(look, row))
    case 'claim':
      return (
        seesById(look, row.space, 'evidence', row.evidence) && seesById(look, row.space, 'goal', row.goal)
      )
    case 'attachment':
      return own || seesById(look, row.space, 'evidence', row.evidence)
    case 'file':
      return own || look.world.attachment.some((one) => one.file === row.id && seesRow(look, one))
    case 'rendition':
      return own || seesById(look, row.space, 'file', row.file)
    case 'happening':
      return own || (!row.aboutAccess && seesById(look, row.space, row.of, row.item))
    default:
      return own
  }
}

/** Whether an identity sees a row at a moment. House, link and public see nothing of this slice. */
export function sees(world: World, viewer: Identity, row: Row, now: Instant): boolean {
  return 'person' in viewer && seesRow({ world, who: viewer.person, now }, row)
}

/** All that an identity sees at a moment. */
export const seenBy = (world: World, viewer: Identity, now: Instant): Row[] =>
  rowsOf(world).filter((row) => sees(world, viewer, row, now))

// ── Writing ─────────────────────────────────────────────────────────────────────────────────────────────

function mayGrant(look: Look, row: Row<'grant'>): boolean {
  const { world, who, now } = look
  const item = find(world, row.of, row.item)
  if (item?.space !== who || (item.noun === 'evidence' && item.trashed)) return false
  if (row.from < now || endOfGrant(world, row) <= row.from) return false
  if ('person' in row.to) return mayReceive(look, row.to.person)
  const members = membersOf(world, row.to.circle).filter((one) => covers(one, now))
  return isMember(look, row.to.circle, who) && !members.some((one) => evaluates(look, one.person))
}

const mayReceive = (look: Look, person: Id) =>
  person !== look.who &&
  find(look.world, 'person', person) !== undefined &&
  isInDirectory(look, person) &&
  !evaluates(look, person)

function mayJoinOrAsk(look: Look, row: Row<'membership'>): boolean {
  const { world, who, now } = look
  const circle = find(world, 'circle', row.space)
  if (circle?.founder !== who || row.from !== now || row.until !== null) return false
  const all = world.membership.filter((one) => one.space === circle.id)
  if (row.person === who) return row.state === 'member' && all.length === 0
  const there = all.filter((one) => endOf(one) > now)
  const isFirst = there.length === 1 && all.filter((one) => one.state === 'member').length === 1
  const isFree = circle.kind === 'roundtable' || (isFirst && !evaluates(look, row.person))
  const isNew = !there.some((one) => one.person === row.person)
  const isKnown = find(world, 'person', row.person) !== undefined && isInDirectory(look, row.person)
  return row.state === 'asked' && isMember(look, circle.id, who) && isFree && isNew && isKnown
}

function mayAccept(look: Look, was: Row<'membership'>, is: Row): boolean {
  const { world, who, now } = look
  if (was.person !== who || was.state !== 'asked' || !covers(was, now)) return false
  const members = membersOf(world, was.space).filter((one) => covers(one, now))
  const isFree = find(world, 'circle', was.space)?.kind === 'roundtable'
  const isBarred = !isFree && members.some((one) => evaluates(look, one.person))
  return !isBarred && isDeepStrictEqual(is, { ...was, state: 'member', from: now })
}

function mayEnd(look: Look, was: Row<'membership'>, is: Row): boolean {
  const { world, who, now } = look
  const circle = find(world, 'circle', was.space)
  const asker = was.state === 'asked' && circle?.founder === who
  const partner = was.state === 'member' && circle?.kind !== 'roundtable'
  const mine = was.person === who || ((asker || partner) && isMember(look, was.space, who))
  return mine && covers(was, now) && isDeepStrictEqual(is, { ...was, until: now })
}

const mayShorten = ({ who, now }: Look, was: Row<'grant'>, is: Row<'grant'>) =>
  was.space === who &&
  is.until !== null &&
  now <= is.until &&
  is.until < endOf(was) &&
  isDeepStrictEqual(is, { ...was, until: is.until })

function mayTell(look: Look, row: Row<'happening'>): boolean {
  const inCircle =
    (row.of === 'circle' || row.of === 'membership') && seesById(look, row.space, row.of, row.item)
  return row.who === look.who && (row.space === look.who || inCircle)
}

function mayRecordReading(look: Look, row: Row<'reading'>): boolean {
  const { world, who, now } = look
  const isSeen = row.space !== who && seesById(look, row.space, row.of, row.item)
  const again = world.reading.some(
    (one) => one.reader === who && one.of === row.of && one.item === row.item && one.day === row.day,
  )
  return row.reader === who && isSeen && row.day === now.slice(0, 10) && !again
}

function mayInsert(look: Look, row: Row): boolean {
  const own = row.space === look.who
  const ownHas = (noun: Noun, id: Id) => own && find(look.world, noun, id)?.space === look.who
  switch (row.noun) {
    case 'purpose':
    case 'goal':
      return ownHas('cycle', row.cycle)
    case 'philosophyVersion':
      return ownHas('philosophy', row.of)
    case 'goalVersion':
      return ownHas('goal', row.of)
    case 'evidenceVersion':
      return ownHas('evidence', row.of)
    case 'claim':
      return ownHas('evidence', row.evidence) && ownHas('goal', row.goal)
    case 'attachment':
      return ownHas('evidence', row.evidence) && ownHas('file', row.file)
    case 'rendition':
      return ownHas('file', row.file)
    case 'grant':
      return own && mayGrant(look, row)
    case 'circle':
      return row.founder === look.who && row.space === row.id
    case 'membership':
      return mayJoinOrAsk(look, row)
    case 'happening':
      return mayTell(look, row)
    case 'reading':
      return mayRecordReading(look, row)
    default:
      return own && !['organization', 'person', 'post', 'standing'].includes(row.noun)
  }
}

const rewritten = new Set<Noun>(['cycle', 'purpose', 'philosophy', 'goal', 'evidence', 'claim', 'attachment'])

function mayUpdate(look: Look, was: Row, is: Row): boolean {
  if (was.noun !== is.noun || was.id !== is.id || was.space !== is.space) return false
  if (was.noun === 'membership') return mayAccept(look, was, is) || mayEnd(look, was, is)
  if (was.noun === 'grant' && is.noun === 'grant') return mayShorten(look, was, is)
  if (was.noun === 'person') return was.space === look.who
  return rewritten.has(was.noun) && mayInsert(look, is)
}

function mayDelete({ world, who }: Look, row: Row): boolean {
  if (row.space !== who) return false
  if (row.noun === 'file') return !world.attachment.some((one) => one.file === row.id)
  return row.noun === 'rendition' || row.noun === 'portfolioExport' || rewritten.has(row.noun)
}

const madeByJobs = new Set<Noun>(['file', 'rendition', 'portfolioExport', 'happening'])

function isForJobs(deed: Deed): boolean {
  if (deed.kind === 'insert') return madeByJobs.has(deed.row.noun)
  if (deed.kind === 'delete') return true
  return 'until' in deed.before && 'until' in deed.after && deed.before.until !== deed.after.until
}

/** Whether an identity may do a deed at a moment, in the world as it is before it. */
export function mayWrite(world: World, viewer: Identity, deed: Deed, now: Instant): boolean {
  if (!('person' in viewer) || (viewer.kind === 'job' && !isForJobs(deed))) return false
  const look = { world, who: viewer.person, now }
  if (deed.kind === 'update') return mayUpdate(look, deed.before, deed.after)
  return deed.kind === 'insert' ? mayInsert(look, deed.row) : mayDelete(look, deed.row)
}
