import assert from 'node:assert/strict'
import { createWriteStream, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { after, before, test, type TestContext } from 'node:test'
import { BackupRefusal, openBackup } from '#backup'
import { ZipFile } from 'yazl'
import { begunFolder } from './begun-folder.ts'
import { dataFolder } from './engine-trial.ts'
import { filesAt } from './likeness.ts'
import { runLps, setUp, startLps, type Lps } from './lps.ts'
import { photo } from './photo.ts'

const { parent, dataDir } = await begunFolder()
const whole = join(parent, 'whole.zip')
let lps: Lps
const ends: (() => unknown)[] = []
const afterAll = { after: (end: () => unknown) => void ends.push(end) } as Pick<TestContext, 'after'>
after(async () => {
  for (const end of ends) await end()
})

before(async () => {
  lps = await startLps(afterAll, dataDir)
  const rosa = await setUp(lps)
  for (const caption of ['One', 'Two', 'Three']) await rosa.capture({ caption, file: await photo() })
  assert.equal((await runLps(['backup', whole, '--data', dataDir])).code, 0)
})

/** Restores into a new folder; it must refuse with a sentence and leave nothing behind. */
async function refused(archive: string, sentence: RegExp) {
  const target = dataFolder().dataDir
  const said = await runLps(['restore', archive, '--data', target])
  assert.equal(said.code, 1)
  assert.match(said.err, sentence)
  assert.doesNotMatch(said.err, /\n\s+at /, 'no stack')
  assert.ok(!existsSync(target), 'nothing is made')
}

const changed = (name: string, change: (bytes: Buffer) => Buffer) => {
  const path = join(parent, name)
  writeFileSync(path, change(readFileSync(whole)))
  return path
}

async function zipOf(name: string, parts: Record<string, string>) {
  const zip = new ZipFile()
  for (const [path, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), path)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(join(parent, name)))
  return join(parent, name)
}

test('an archive that is not there', () =>
  refused(join(parent, 'none.zip'), /^LPS cannot read .*none\.zip: that folder or file is not there/))

test('an archive cut off', async () => {
  const path = changed('cut.zip', (bytes) => bytes)
  truncateSync(path, readFileSync(whole).length >> 1)
  await refused(path, /cut\.zip is not a whole backup of LPS\. Nothing was changed\./)
})

test('an archive in which a photo was changed', () => {
  const path = changed('photo.zip', (bytes) => {
    bytes[bytes.indexOf(Buffer.from([0xff, 0xd8, 0xff])) + 5000]! ^= 1
    return bytes
  })
  return refused(path, /damaged or was changed: its part files\/.* is not what it was/)
})

test('another archive, an empty file and a text', async () => {
  await refused(await zipOf('other.zip', { 'letter.txt': 'Dear Rosa' }), /not a whole backup of LPS/)
  await refused(
    await zipOf('claims.zip', { 'manifest.json': '{"lps":1,"files":[{"path":"../../x"}]}' }),
    /not a whole backup of LPS/,
  )
  await refused(await zipOf('later.zip', { 'manifest.json': '{"lps":2}' }), /made by a newer LPS/)
  await refused(
    changed('empty.zip', () => Buffer.alloc(0)),
    /not a whole backup of LPS/,
  )
  await refused(
    changed('text.zip', () => Buffer.from('not a zip at all, but long enough to be one of them')),
    /not a whole backup/,
  )
})

test('an archive of a newer LPS', async () => {
  const { manifest, close } = await openBackup(whole)
  close()
  const later = await zipOf('newer.zip', {
    'manifest.json': JSON.stringify({ ...manifest, step: '9999_later', version: '9.0.0' }),
  })
  await refused(later, /^This backup was made by a newer LPS \(9\.0\.0\)/)
})

test('a bit that turned anywhere: either it is noticed, or it changed nothing that counts', async () => {
  const { manifest, close } = await openBackup(whole)
  close()
  const { length } = readFileSync(whole)
  let noticed = 0
  for (let n = 0; n < 60; n++) {
    const path = changed('bit.zip', (bytes) => {
      bytes[Math.floor((n / 60) * length)]! ^= 1 << (n % 8)
      return bytes
    })
    const opened = await openBackup(path).catch((error: unknown) => error)
    if (opened instanceof Error) {
      assert.ok(opened instanceof BackupRefusal, String(opened))
      noticed++
      continue
    }
    const archive = opened as Awaited<ReturnType<typeof openBackup>>
    assert.deepEqual(archive.manifest, manifest)
    archive.close()
  }
  assert.ok(noticed > 50, `${noticed} of 60 noticed`)
})

test('into a folder that is in use: a sentence, and nothing is changed there', async () => {
  const files = filesAt(dataDir)
  const beside = await runLps(['restore', whole, '--data', dataDir])
  assert.equal(beside.code, 1)
  assert.match(beside.err, /^LPS is already running on the data folder/)
  assert.equal((await lps.visitor().get('/healthz')).status, 200)
  await lps.stop()
  const stopped = await runLps(['restore', whole, '--data', dataDir])
  assert.equal(stopped.code, 1)
  assert.match(stopped.err, /into an empty data folder only, and this one is in use.*nothing was changed/)
  assert.deepEqual(filesAt(dataDir), files)
  const again = await startLps(afterAll, dataDir)
  assert.equal((await again.visitor().get('/sign-in')).status, 200)
})

test('into a folder with other things in it: a sentence that names one', async () => {
  const target = dataFolder().dataDir
  mkdirSync(target)
  writeFileSync(join(target, 'letter.txt'), 'Dear Rosa')
  const said = await runLps(['restore', whole, '--data', target])
  assert.equal(said.code, 1)
  assert.match(said.err, /into an empty data folder only, and .* holds letter\.txt/)
})
