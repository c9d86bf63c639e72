import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CycleDeeds } from '#cycles'
import { castMember } from '#demo'
import { openWorld, type Visitor } from '#world'
import { assertSame, everything, masked } from './everything-read.ts'

const [inviter, invited] = [castMember('rashid.farouk').id, castMember('andre.whitlock').id]
const pages = ['/today', '/notices', '/cycles', '/cycles/invitations', `/people/${invited}`, '/people', '/me']
const paths = [...pages, `/cycles/invitations/new?person=${invited}`]

const invite = (visitor: Visitor, until: string) =>
  visitor.post('/cycles/invitations', { person: invited, until, note: 'Would you walk this year beside me?' })

/** A world in which the invited declines, or does nothing, read by the inviter before the day and after it. */
async function worldWhere(declines: boolean) {
  const one = await openWorld({ demo: true })
  const [asks, asked] = [await one.signedIn('rashid.farouk'), await one.signedIn('andre.whitlock')]
  await invite(asks, '2027-03-01')
  const before = await everything(one, inviter, asks, paths)
  const today = await asked.get('/today')
  const address = today.links.find((link) => link.startsWith('/cycles/invitations/')) ?? ''
  await asked.get(address)
  if (declines) await asked.post(`${address}/declining`)
  const later = await everything(one, inviter, asks, paths)
  one.clock.set(new Date('2027-03-02T09:00:00Z'))
  const late = await everything(one, inviter, asks, paths)
  const gone = await CycleDeeds.lapseInvitations(one.program.db)
  const after = await everything(one, inviter, asks, paths)
  const rows = await one.look<{ name: string; n: number }>(
    `select 'invitation' as name, count(*)::int as n
    from cycles.invitation where space_id = $1
    union all select 'answer', count(*)::int from cycles.answer order by 1`,
    [inviter],
  )
  const happenings = await one.look<{
    verb: string
  }>(
    `select space_id, at, who, verb, noun, about_access from platform.happening
    where noun = 'cycle invitation' and space_id in ($1, $2) order by at, space_id`,
    [inviter, invited],
  )
  const again = await invite(asks, '2027-03-20')
  return { before, later, late, after, gone, rows, happenings, again: [again.status, again.to] }
}

test('declined or unanswered: whoever invited reads the same, byte for byte, before the day and after it', async () => {
  const [declined, silent] = [await worldWhere(true), await worldWhere(false)]
  for (const { before, later, gone } of [declined, silent]) {
    assertSame(later, before)
    assert.equal(gone, 1)
  }
  assertSame(masked(declined.late), masked(silent.late))
  assertSame(masked(declined.after), masked(silent.after))
  assert.deepEqual(declined.happenings, silent.happenings)
  assert.deepEqual(declined.again, silent.again)
  assertGone(declined)
  assertGone(silent)
})

// On its day an invitation goes with what was answered, and the same is noted on both sides.
function assertGone({ rows, happenings }: Awaited<ReturnType<typeof worldWhere>>) {
  assert.deepEqual(
    rows.map(({ n }) => n),
    [0, 0],
  )
  assert.deepEqual(
    happenings.map(({ verb }) => verb),
    ['invited', 'lapsed', 'lapsed'],
  )
}
