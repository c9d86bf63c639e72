import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { begunFolder } from './begun-folder.ts'
import { dataFolder } from './engine-trial.ts'
import { runLps, setUp, startLps } from './lps.ts'
import { photo } from './photo.ts'
import { noDisk, withDisk } from './small-disk.ts'

test(
  'the disk for the backup is full: a sentence, and neither a file nor a half of one is left',
  { skip: noDisk },
  async (t) => {
    const { parent, dataDir } = await begunFolder()
    const lps = await startLps(t, dataDir)
    const rosa = await setUp(lps)
    for (const caption of ['One', 'Two', 'Three'])
      await rosa.capture({ caption, file: await photo(2400, 1800) })
    const disk = join(parent, 'disk')
    mkdirSync(disk)
    const before = [...withDisk('1m', disk), 'sh', '-c', '"$@"; code=$?; ls -A "$0"; exit $code', disk]
    const said = await runLps(['backup', join(disk, 'house.zip'), '--data', dataDir], { before })
    assert.equal(said.code, 1)
    assert.equal(
      said.err.trim(),
      `LPS cannot write the backup to ${join(disk, 'house.zip')}: the disk is full.`,
    )
    assert.equal(said.out, '', 'the disk is empty again')
    assert.equal((await rosa.capture({ caption: 'LPS goes on' })).status, 303)
  },
)

test('a backup is never written over another file, nor into a folder that is not there', async (t) => {
  const { parent, dataDir } = await begunFolder()
  await setUp(await startLps(t, dataDir))
  const there = join(parent, 'there.zip')
  writeFileSync(there, 'mine')
  const over = await runLps(['backup', there, '--data', dataDir])
  assert.equal(over.code, 1)
  assert.match(over.err, /there\.zip is there already\. Choose another name/)
  assert.equal(readFileSync(there, 'utf8'), 'mine')
  const nowhere = await runLps(['backup', join(parent, 'no', 'where.zip'), '--data', dataDir])
  assert.equal(nowhere.code, 1)
  assert.match(nowhere.err, /where\.zip: that folder or file is not there\.$/m)
  assert.deepEqual(readdirSync(parent).toSorted(), ['data', 'there.zip'])
})

test('no LPS in the folder: a sentence, and no database is made there', async () => {
  const { parent, dataDir } = dataFolder()
  const missing = await runLps(['backup', join(parent, 'a.zip'), '--data', dataDir])
  assert.equal(missing.code, 1)
  assert.match(missing.err, /There is no data folder at/)
  mkdirSync(dataDir)
  const empty = await runLps(['backup', join(parent, 'a.zip'), '--data', dataDir])
  assert.equal(empty.code, 1)
  assert.match(empty.err, /There is no LPS in/)
  assert.deepEqual(readdirSync(dataDir), [])
  assert.ok(!existsSync(join(parent, 'a.zip')))
})

test('after LPS was killed the backup starts the database itself', async (t) => {
  const { parent, dataDir } = await begunFolder()
  const lps = await startLps(t, dataDir)
  await setUp(lps)
  await lps.kill()
  const said = await runLps(['backup', join(parent, 'a.zip'), '--data', dataDir, '--json'])
  assert.equal(said.code, 0, said.err)
  assert.ok(JSON.parse(said.out).rows > 0)
})
