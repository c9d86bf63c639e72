import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, it } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { makeRenditions } from './make-renditions.ts'
import { noise, phonePhoto } from './samples.fixture.ts'

const home = await mkdtemp(join(tmpdir(), 'lps-helper-'))
after(() => rm(home, { recursive: true }))
const [large, small] = [join(home, 'large.png'), join(home, 'small.jpg')]
await writeFile(large, await noise(3000, 3000).png({ compressionLevel: 1 }).toBuffer())
await writeFile(small, await phonePhoto())

/** The one program that this process has started, as soon as there is one. */
async function helperId(): Promise<number> {
  for (;;) {
    const children = await readFile(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8')
    if (children.trim()) return Number(children.trim().split(' ').at(-1))
    await wait(2)
  }
}

const linuxOnly = { skip: process.platform !== 'linux' && 'the helper is found by its number on Linux only' }

for (const [signal, refused, when] of [
  ['SIGSEGV', 'truncated', 'a decoder stumbles over it'],
  ['SIGKILL', 'too-many-pixels', 'it needs more than the machine has'],
] as const)
  it(`a photo is refused when ${when}, and the next one is made`, linuxOnly, async () => {
    const answer = makeRenditions(large)
    const next = makeRenditions(small)
    process.kill(await helperId(), signal)
    assert.deepEqual(await answer, { refused })
    assert.equal('refused' in (await next), false)
    process.kill(await helperId(), 'SIGKILL')
    assert.equal('refused' in (await makeRenditions(small)), false, 'also when it went while nobody asked')
    process.kill(await helperId(), 'SIGKILL')
  })

it('the helper knows none of the secrets of the program that asks', linuxOnly, async () => {
  process.env['DATABASE_URL'] = 'postgres://owner:secret@localhost/lps'
  const made = makeRenditions(small)
  const environment = await readFile(`/proc/${await helperId()}/environ`, 'utf8')
  await made
  assert.equal(environment.includes('secret'), false)
})
