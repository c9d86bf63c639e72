import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { makeRenditions } from './make-renditions.ts'
import { phonePhoto } from './samples.fixture.ts'

const home = await mkdtemp(join(tmpdir(), 'lps-helper-'))
after(() => rm(home, { recursive: true }))
const path = join(home, 'photo.jpg')
// A pipe into which nobody writes: whoever reads it is busy for as long as the test wants.
const endless = join(home, 'endless.jpg')
spawnSync('mkfifo', [endless])
await writeFile(path, await phonePhoto())

const seen = new Set<number>()

/** The helper that this process has started and that was not met before, as soon as there is one. */
async function newHelper(): Promise<number> {
  for (;;) {
    const children = await readFile(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8')
    const id = children
      .split(' ')
      .map(Number)
      .find((child) => child && !seen.has(child))
    if (id) return seen.add(id) && id
    await wait(5)
  }
}

const outcome = async (photo = path) => {
  const answer = await makeRenditions(photo)
  return 'refused' in answer ? answer.refused : 'made'
}

const linuxOnly = { skip: process.platform !== 'linux' && 'the helper is found by its number on Linux only' }

for (const [signal, refused, when] of [
  ['SIGABRT', 'truncated', 'a decoder stumbles over it'],
  ['SIGKILL', 'too-many-pixels', 'it needs more than the machine has'],
] as const)
  it(`a photo is refused when ${when}, and the next one is made`, linuxOnly, async () => {
    const [answer, next] = [outcome(endless), outcome()]
    process.kill(await newHelper(), signal)
    assert.equal(await answer, refused)
    const other = await newHelper()
    assert.equal(await next, 'made')
    process.kill(other, 'SIGKILL')
    assert.equal(await outcome(), 'made', 'a helper that went while nobody asked says nothing about a photo')
    process.kill(await newHelper(), 'SIGKILL')
  })

it('the helper knows none of the secrets of the program that asks', linuxOnly, async () => {
  process.env['DATABASE_URL'] = 'postgres://owner:secret@localhost/lps'
  const made = outcome()
  const environment = await readFile(`/proc/${await newHelper()}/environ`, 'utf8')
  assert.equal(await made, 'made')
  assert.equal(environment.includes('secret'), false)
})
