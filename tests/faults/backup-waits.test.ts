import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { test } from 'node:test'
import { removalTurn } from '#files'
import { Client } from 'pg'
import { openWorld } from '#world'
import { until } from './lps.ts'
import { photo } from './photo.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')

test('while a backup copies the photos that wait, what was sent stays; afterwards it goes', async () => {
  const backup = new Client(world.owner)
  await backup.connect()
  await backup.query('select pg_advisory_lock($1)', [removalTurn])
  const answer = await amina.post('/capture', {
    caption: 'x',
    practisedOn: '2027-02-15',
    file: await photo(),
  })
  assert.equal(answer.status, 303)
  const file = await until(async () => {
    const [row] = await world.look<{ space_id: string; came_as: string; state: string }>(
      'select space_id, came_as, state from files.file order by created_at desc, id desc limit 1',
    )
    return row?.state === 'ready' && row
  })
  await wait(300)
  const sent = await world.program.store.path(file.space_id, file.came_as)
  assert.ok(existsSync(sent), 'still there')
  await backup.query('select pg_advisory_unlock($1)', [removalTurn])
  await backup.end()
  await until(async () => !existsSync(sent))
})
