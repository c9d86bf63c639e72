import assert from 'node:assert/strict'
import { test } from 'node:test'
import { opensHereOnly } from './opens-here.ts'

test('localhost and its numbers open on this computer alone, the school’s own address everywhere', () => {
  for (const here of [
    'http://localhost:4000',
    'http://127.0.0.1',
    'http://[::1]:4000/invited/x',
    'http://0.0.0.0:4000',
    'http://[::]:4000',
  ])
    assert.ok(opensHereOnly(here), here)
  for (const away of ['https://lps.example.org', 'http://192.168.0.12:4000', 'https://localhost.example', ''])
    assert.ok(!opensHereOnly(away), away)
})
