import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openBackup } from '#backup'
import { startEngine } from '#engine'
import { begunFolder } from './begun-folder.ts'
import { ask } from './engine-trial.ts'
import { runLps, setUp, signInAgain, startLps, until } from './lps.ts'
import type { Person } from './person.ts'
import { photo } from './photo.ts'

test('backups taken while photos are saved and prepared are each of one moment, and nothing is missing', async (t) => {
  const { parent, dataDir } = await begunFolder()
  const lps = await startLps(t, dataDir)
  const rosa = await setUp(lps)
  const halt = new AbortController()
  const writers = [1, 2].map(() => write(rosa, halt.signal))
  const archives = [1, 2, 3].map((n) => join(parent, `${n}.zip`))
  for (const archive of archives) {
    const made = await runLps(['backup', archive, '--data', dataDir, '--json'])
    assert.equal(made.code, 0, made.err)
    assert.deepEqual(JSON.parse(made.out).missing, [])
  }
  halt.abort()
  const written = (await Promise.all(writers)).reduce((sum, count) => sum + count, 0)
  await lps.stop()

  const waiting = await Promise.all(archives.map(async (path) => (await jobsIn(path)).length))
  t.diagnostic(
    `${written} entries written meanwhile; photos that waited in the backups: ${waiting.join(', ')}`,
  )
  const copy = join(parent, 'copy')
  assert.equal((await runLps(['restore', archives[1]!, '--data', copy])).code, 0)
  await isOfOneMoment(copy, archives[1]!)

  const restored = await startLps(t, copy)
  const back = await signInAgain(restored)
  await until(async () => {
    const paths = new Set(
      (await back.get('/portfolio')).links.filter((link) => /^\/portfolio\/[0-9a-f-]{36}$/.test(link)),
    )
    const pages = await Promise.all([...paths].map((path) => back.get(path)))
    return pages.length > 0 && pages.every(({ body }) => body.includes('/2048'))
  })
})

async function write(rosa: Person, halted: AbortSignal) {
  let count = 0
  while (!halted.aborted) {
    const answer = await rosa.capture({
      caption: `Sentence ${crypto.randomUUID()}`,
      file: await photo(640, 480),
    })
    assert.equal(answer.status, 303)
    count++
  }
  return count
}

async function jobsIn(path: string) {
  const archive = await openBackup(path)
  archive.close()
  return archive.manifest.jobs
}

/** Of each deed either all rows are there or none, and each row's file is. */
async function isOfOneMoment(dataDir: string, path: string) {
  const archive = await openBackup(path)
  archive.close()
  const engine = await startEngine({ dataDir })
  try {
    const [count] = await ask<{
      halves: number
      entries: number
      captured: number
      jobs: number
      fresh: number
    }>(
      engine.owner,
      `select (select count(*)::int from portfolio.evidence e where not exists (select 1 from portfolio.evidence_version v
          where v.evidence_id = e.id) or not exists (select 1 from portfolio.attachment a where a.evidence_id = e.id)) as halves,
        (select count(*)::int from portfolio.evidence) as entries,
        (select count(*)::int from platform.happening where verb = 'captured') as captured,
        (select count(*)::int from jobs.job where name = 'renditions') as jobs,
        (select count(*)::int from files.file where state = 'new') as fresh`,
    )
    const entries = archive.manifest.tables.find(({ name }) => name === 'evidence')?.rows
    assert.equal(count?.halves, 0)
    assert.equal(count?.entries, entries)
    assert.equal(count?.captured, entries)
    assert.ok(count && count.jobs >= count.fresh, 'each photo that waits has its job')
    const files = await ask<{ space_id: string; sha256: string; state: string }>(
      engine.owner,
      'select space_id, sha256, state from files.file',
    )
    assert.ok(files.length > 0)
    for (const { space_id, sha256, state } of files)
      for (const name of state === 'ready' ? [sha256, `${sha256}.480`, `${sha256}.800`] : [sha256])
        assert.ok(existsSync(join(dataDir, 'files', space_id, name)), `${state} ${name}`)
  } finally {
    await engine.stop()
  }
}
