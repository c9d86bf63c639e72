import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { dataFolder } from './engine-trial.ts'
import { setUp, startLps, until, type Lps } from './lps.ts'
import { photo } from './photo.ts'
import { fillDisk, noDisk, withDisk } from './small-disk.ts'

function smallFolder() {
  const { dataDir } = dataFolder()
  mkdirSync(dataDir, { mode: 0o700 })
  return { dataDir, before: withDisk('220m', dataDir) }
}

const filesIn = ({ seenAt }: Lps) =>
  readdirSync(join(seenAt, 'files'), { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
    .length

test(
  'the disk is full while a photo is saved: a sentence, nothing half kept, and it works when there is room',
  { skip: noDisk },
  async (t) => {
    const { dataDir, before } = smallFolder()
    const lps = await startLps(t, dataDir, [], { before })
    const rosa = await setUp(lps)
    assert.equal((await rosa.capture({ caption: 'With room', file: await photo() })).status, 303)
    await until(async () => filesIn(lps) === 3)
    const large = await photo(2600, 2000)
    const empty = fillDisk(lps.seenAt, 400_000)

    const once = crypto.randomUUID()
    const answer = await rosa.capture({ caption: 'Without room', once, file: large })
    assert.equal(answer.status, 507)
    assert.match(answer.words, /The disk is full/)
    assert.match(answer.words, /nothing was kept by half.*your words are still in the form/)
    assert.equal(filesIn(lps), 3, 'no byte of the photo stays')
    assert.doesNotMatch((await rosa.get('/portfolio')).words, /Without room/)

    empty()
    const again = await rosa.capture({ caption: 'Without room', once, file: large })
    assert.equal(again.status, 303)
    await until(async () => (await rosa.get(again.to)).body.includes('/2048'))
    assert.match((await rosa.get('/portfolio')).words, /Without room/)
  },
)

test(
  'the disk fills up to the last byte while sentences are saved: what was acknowledged is there when there is room',
  { skip: noDisk },
  async (t) => {
    const { dataDir, before } = smallFolder()
    const lps = await startLps(t, dataDir, [], { before })
    const rosa = await setUp(lps)
    const empty = fillDisk(lps.seenAt, 0)
    const kept: string[] = []
    const statuses = new Set<number>()
    for (let n = 0; n < 400 && statuses.size < 2; n++) {
      const caption = `Sentence ${n}. ${randomBytes(40_000).toString('base64')}`
      const answer = await rosa.capture({ caption })
      statuses.add(answer.status)
      if (answer.status === 303) kept.push(answer.to)
      else assert.match(answer.words, /The disk is full|catching its breath/)
    }
    assert.ok(
      [...statuses].some((status) => status === 507 || status === 503),
      `answered ${[...statuses].join(', ')}`,
    )
    empty()
    await until(async () => (await rosa.capture({ caption: 'Room again' })).status === 303)
    for (const path of kept) assert.equal((await rosa.get(path)).status, 200)
  },
)
