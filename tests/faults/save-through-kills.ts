import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import type { TestContext } from 'node:test'
import { dataFolder } from './engine-trial.ts'
import { setUp, signInAgain, startLps, until, type Lps } from './lps.ts'
import type { Person } from './person.ts'
import { photo } from './photo.ts'

/** What was answered with 303: from then on it must never be lost. */
interface Acknowledged {
  path: string
  words: string
  withPhoto: boolean
}

interface Trial {
  victim: 'LPS' | 'the database'
  withPhotos: boolean
  times: number
}

/**
 * Rosa saves without a pause while LPS or its database is killed again and again. Afterwards everything that was
 * acknowledged is there with its words, and each photo in all its widths.
 */
export async function saveThroughKills(t: TestContext, { victim, withPhotos, times }: Trial) {
  const { dataDir } = dataFolder()
  let lps = await startLps(t, dataDir)
  let rosa = await setUp(lps)
  const kept: Acknowledged[] = []
  for (let time = 0; time < times; time++) {
    const before = kept.length
    const halt = new AbortController()
    const writers = [1, 2, 3].map(() => save(rosa, withPhotos, { kept, halted: halt.signal }))
    await until(async () => kept.length > before + ((time * 5) % 12))
    await wait(Math.random() * 60)
    const lives = victim === 'LPS' ? await lps.kill() : await killDatabase(lps)
    if (lives) await until(async () => kept.length > before + 6)
    halt.abort()
    await Promise.all(writers)
    if (lives) continue
    lps = await startLps(t, dataDir)
    rosa = await signInAgain(lps)
  }
  for (const entry of kept) await isThere(rosa, entry)
  t.diagnostic(`${times} kills of ${victim}, ${kept.length} acknowledged, 0 lost`)
}

async function save(
  rosa: Person,
  withPhotos: boolean,
  { kept, halted }: { kept: Acknowledged[]; halted: AbortSignal },
) {
  while (!halted.aborted) {
    const words = `A sentence ${crypto.randomUUID()}`
    const withPhoto = withPhotos && Math.random() < 0.7
    const fields = { caption: words, once: crypto.randomUUID(), ...(withPhoto && { file: await photo() }) }
    const answer = await rosa.capture(fields).catch(() => undefined)
    if (answer?.status === 303) kept.push({ path: new URL(answer.to, 'http://x').pathname, words, withPhoto })
    else await wait(50)
  }
}

/** Gives whether LPS lives on: a database that ends five times in a row is given up, and LPS is to be started again. */
async function killDatabase({ databasePid, visitor, ended }: Lps): Promise<boolean> {
  const pid = databasePid()
  process.kill(pid, 'SIGKILL')
  const back = until(async () => databasePid() !== pid && (await visitor().get('/healthz')).status === 200)
  const over = ended.then(({ err }) => assert.match(err, /The database ended and could not be started again/))
  return Promise.race([
    back.then(
      () => true,
      () => false,
    ),
    over.then(() => false),
  ])
}

async function isThere(rosa: Person, { path, words, withPhoto }: Acknowledged) {
  const page = await rosa.get(path)
  assert.equal(page.status, 200, `${path} was acknowledged`)
  assert.ok(page.words.includes(words), `${path} has its words`)
  if (!withPhoto) return
  const base = await until(async () => photoOn((await rosa.get(path)).body))
  for (const width of [480, 800, 2048]) {
    const picture = await until(async () => {
      const answer = await rosa.get(`${base}/${width}`)
      return answer.status === 200 && answer
    })
    assert.equal(picture.headers.get('content-type'), 'image/jpeg')
    assert.deepEqual([...picture.bytes.subarray(0, 2)], [0xff, 0xd8])
  }
}

const photoOn = (body: string) => /"(\/files\/[^/]+\/[^/"]+)\/(?:480|800|2048)/.exec(body)?.[1]
