import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, it } from 'node:test'
import { openStore } from './open-store.ts'
import { storeSuite } from './store.suite.ts'

const home = await mkdtemp(join(tmpdir(), 'lps-files-'))
after(() => rm(home, { recursive: true }))
const newRoot = () => join(home, randomUUID())
const moduleUrl = new URL('./open-store.ts', import.meta.url).href

storeSuite('the disk', async () => openStore(newRoot()))

it('only the account that runs LPS can open the folders and the files', async () => {
  const [store, space] = [openStore(newRoot()), randomUUID()]
  const { sha256 } = await store.put(space, Buffer.from('private'), 100)
  const path = await store.path(space, sha256)
  assert.equal((await stat(path)).mode & 0o777, 0o600)
  assert.equal((await stat(dirname(path))).mode & 0o777, 0o700)
  assert.equal((await stat(dirname(dirname(path)))).mode & 0o777, 0o700)
})

it('putting the same content again refreshes its time, so that a sweep for old leftovers passes it by', async () => {
  const [store, space] = [openStore(newRoot()), randomUUID()]
  const { sha256 } = await store.put(space, Buffer.from('again'), 100)
  const path = await store.path(space, sha256)
  const first = (await stat(path, { bigint: true })).mtimeNs
  await store.put(space, Buffer.from('again'), 100)
  assert.ok((await stat(path, { bigint: true })).mtimeNs > first)
})

it('a process killed in the middle of an upload leaves no half file, and its leftover is tidied away', async () => {
  const [root, space] = [newRoot(), randomUUID()]
  const child = spawn(process.execPath, [
    '--input-type=module',
    '--eval',
    `import { openStore } from '${moduleUrl}'
     async function* slow() {
       yield Buffer.alloc(200_000, 'x')
       process.stdout.write('half')
       await new Promise(resolve => setTimeout(resolve, 60_000))
     }
     await openStore('${root}').put('${space}', slow(), 1e9)`,
  ])
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')

  const store = openStore(root)
  assert.deepEqual(await Array.fromAsync(store.all()), [])
  assert.equal((await readdir(join(root, 'incoming'))).length, 1)
  assert.equal(
    await store.tidy(new Date(Date.now() - 60_000)),
    0,
    'an upload that is under way is left alone',
  )
  assert.equal(await store.tidy(new Date(Date.now() + 60_000)), 1)
  assert.deepEqual(await readdir(join(root, 'incoming')), [])
})

const apart = ['--user', '--map-root-user', '--mount']
const canMount = spawnSync('unshare', [...apart, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0

it(
  'a full disk is named as such, nothing half is left, and smaller content still fits',
  { skip: canMount ? false : 'this account may not mount a small disk of its own' },
  () => {
    const script = `
      import { openStore } from '${moduleUrl}'
      import { readdirSync } from 'node:fs'
      const store = openStore('/mnt/files')
      const said = await store.put('${randomUUID()}', Buffer.alloc(3_000_000), 1e9).catch(error => error)
      const { bytes } = await store.put('${randomUUID()}', Buffer.alloc(1000), 1e9)
      console.log(JSON.stringify([said.reason, said.message, readdirSync('/mnt/files/incoming').length, bytes]))`
    const mounted = 'mount -t tmpfs -o size=1m tmpfs /mnt && exec "$0" --input-type=module --eval "$1"'
    const { stdout, stderr } = spawnSync('unshare', [...apart, 'sh', '-c', mounted, process.execPath, script])
    assert.equal(String(stderr), '')
    assert.deepEqual(JSON.parse(String(stdout)), [
      'disk-full',
      'The disk that keeps the files is full.',
      0,
      1000,
    ])
  },
)
