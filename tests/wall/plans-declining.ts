import assert from 'node:assert/strict'
import type { Database } from '#platform'
import { shownOfPlans } from './plans-compare.ts'
import { loadPlans } from './plans-load.ts'
import type { openPlansWall } from './plans-wall.ts'
import type { Id } from './model.ts'
import type { Row, World } from './plans-world.ts'
import { now } from './site.ts'

type Wall = Awaited<ReturnType<typeof openPlansWall>>

/** Everything of it that somebody might be told by, word by word. */
const words = `select 'invitation ' || to_jsonb(i)::text as key from cycles.invitation i
  union all select 'answer ' || to_jsonb(a)::text from cycles.answer a
  union all select 'happening ' || to_jsonb(h)::text from platform.happening h
  union all select 'notice ' || to_jsonb(n)::text from notices.notice n
  union all select 'letter ' || to_jsonb(l)::text from mail.letter l`

const declining = `insert into cycles.answer (space_id, invitation_space_id, invitation_id, answer)
  values ($1, $2, $3, 'declined')`

async function known(db: Database, person: Id): Promise<string[]> {
  const who = { kind: 'person' as const, person }
  const said = await db.as(who, (tx) => tx.rows<{ key: string }>({ name: 'told', text: words, values: [] }))
  return [...(await shownOfPlans(db, who)), ...said.map(({ key }) => key)].toSorted()
}

const isOpen = (one: Row<'invitation'>) => one.until >= now.slice(0, 10) && !one.begun

/** Every open invitation of a world is declined, one after the other: gives how many, and fails where anybody else learns of it. */
export async function declineAll({ db, owner }: Wall, world: World): Promise<number> {
  await loadPlans(owner, { ...world, invitationAnswer: [] })
  const open = world.invitation.filter(isOpen)
  for (const { space, id, invited } of open) {
    const others = world.person.map((one) => one.id).filter((one) => one !== invited)
    const before = await Promise.all(others.map((one) => known(db, one)))
    const decline = { name: '', text: declining, values: [invited, space, id] }
    await db.as({ kind: 'person', person: invited }, (tx) => tx.run(decline))
    const after = await Promise.all(others.map((one) => known(db, one)))
    assert.deepEqual(after, before)
  }
  return open.length
}
