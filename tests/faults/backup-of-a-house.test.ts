import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openBackup } from '#backup'
import { begunFolder } from './begun-folder.ts'
import { runLps, setUp, signInAgain, startLps, until } from './lps.ts'
import { photo } from './photo.ts'

test('a house is backed up while it runs; in the copy the password is good and the old session is not', async (t) => {
  const { parent, dataDir } = await begunFolder()
  const [archive, copy] = [join(parent, 'house.zip'), join(parent, 'copy')]
  const lps = await startLps(t, dataDir)
  const rosa = await setUp(lps)
  const { to } = await rosa.capture({ caption: 'Kept with a photo – ünïcödé \\N \t “”', file: await photo() })
  const print = (await rosa.post('/prints')).to
  const made = await runLps(['backup', archive, '--data', dataDir])
  assert.equal(made.code, 0, made.err)
  assert.equal((await rosa.capture({ caption: 'After the backup' })).status, 303)
  await lps.stop()

  assert.equal((await runLps(['restore', archive, '--data', copy])).code, 0)
  const restored = await startLps(t, copy)
  const stranger = restored.visitor()
  for (const [name, value] of rosa.cookies) stranger.cookies.set(name, value)
  assert.equal((await stranger.get('/today')).status, 302)
  const back = await signInAgain(restored)
  const page = await back.get(to)
  assert.match(page.words, /Kept with a photo – ünïcödé \\N “”/)
  assert.doesNotMatch((await back.get('/portfolio')).words, /After the backup/)
  await until(async () => (await back.get(to)).body.includes('/2048'))
  await until(async () => (await back.get(`${print}/file`)).bytes.subarray(0, 5).toString() === '%PDF-')
})

test('no password of a database role and no secret is in the archive', async (t) => {
  const { parent, dataDir } = await begunFolder()
  const lps = await startLps(t, dataDir)
  await setUp(lps)
  await runLps(['backup', join(parent, 'house.zip'), '--data', dataDir])
  const archive = await openBackup(join(parent, 'house.zip'))
  const { tables, files } = archive.manifest
  const parts = [JSON.stringify(archive.manifest)]
  for (const part of [...tables, ...files])
    parts.push(Buffer.concat(await Array.fromAsync(archive.read(part))).toString('latin1'))
  archive.close()
  const secrets = readdirSync(join(dataDir, 'secrets'))
  assert.ok(secrets.length >= 6)
  for (const name of secrets) {
    const secret = readFileSync(join(dataDir, 'secrets', name), 'utf8').trim()
    assert.ok(!parts.some((part) => part.includes(secret)), name)
  }
})
