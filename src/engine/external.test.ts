import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Client } from 'pg'
import { externalEngine, urlFor } from './external.ts'
import { EngineRefusal } from './refusal.ts'

function asPgReadsIt(url: string) {
  const { host, port, user, password, database } = new Client({
    connectionString: urlFor(url, 'lps_app', 'p@ss/w:rd'),
  })
  return { host, port, user, password, database }
}

test('another role reaches the same server and database', () => {
  assert.deepEqual(asPgReadsIt('postgres://owner:secret@db.school.example:6543/lps?application_name=x'), {
    host: 'db.school.example',
    port: 6543,
    user: 'lps_app',
    password: 'p@ss/w:rd',
    database: 'lps',
  })
})

test('a server behind a socket is reached the same way', () => {
  const { host, user, database } = asPgReadsIt('postgresql:///lps?host=/run/postgresql&user=owner')
  assert.deepEqual({ host, user, database }, { host: '/run/postgresql', user: 'lps_app', database: 'lps' })
})

test('a server that does not answer is named, its password is not', async () => {
  await assert.rejects(externalEngine('postgres://owner:hush-hush@127.0.0.1:9/lps'), (error) => {
    assert.ok(error instanceof EngineRefusal)
    assert.match(error.message, /cannot reach the database lps on 127\.0\.0\.1:9: .*ECONNREFUSED/)
    assert.doesNotMatch(error.message, /hush/)
    return true
  })
})

test('an address that is no database is refused with an example', async () => {
  await assert.rejects(externalEngine('mysql://x'), /must read like postgres:\/\//)
  await assert.rejects(externalEngine('lps.db'), /must read like postgres:\/\//)
})
