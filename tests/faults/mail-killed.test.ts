import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { joinEngine } from '#engine'
import pg from 'pg'
import { openMailbox } from '../features/mail/mailbox.ts'
import { setUp, startLps, until } from './lps.ts'

const count = 12

async function ask<Row extends object>(dataDir: string, text: string): Promise<Row[]> {
  const client = new pg.Client(joinEngine(dataDir)!.owner)
  await client.connect()
  return client
    .query<Row>(text)
    .then(({ rows }) => rows)
    .finally(() => client.end())
}

test('LPS is killed between handing a letter over and marking it: one letter comes twice, none is lost', async (t) => {
  const box = await openMailbox()
  t.after(box.close)
  const dataDir = mkdtempSync(join(tmpdir(), 'lps-mail-'))
  t.after(() => rmSync(dataDir, { recursive: true, force: true }))
  const env = { LPS_SMTP_URL: box.url, LPS_MAIL_FROM: 'LPS <lps@school.example>' }
  const first = await startLps(t, dataDir, [], { env })
  await setUp(first)
  box.manners.letter = async () => {
    if (box.letters.length === 4) await first.kill()
  }
  await ask(
    dataDir,
    `insert into mail.letter (space_id, kind, person_id, about, given_up_at)
    select p.id, 'digest', p.id, '{"role given": 1}', now() + interval '3 days'
    from people.person p, generate_series(1, ${count})`,
  )
  await first.ended
  await until(async () => box.letters.length === 5)
  box.manners = {}
  await startLps(t, dataDir, [], { env })
  // What was being handed over waits a minute; the test does not.
  await ask(dataDir, `update mail.letter set due_at = now() where state <> 'sent'`)
  await until(async () => {
    const [left] = await ask<{ n: number }>(
      dataDir,
      `select count(*)::int as n from mail.letter where state <> 'sent'`,
    )
    return left?.n === 0
  })
  const ids = box.letters.map(({ messageId }) => messageId)
  assert.deepEqual([new Set(ids).size, ids.length], [count, count + 1])
})
