import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tools = 'node_modules/oxc-transform'

/** A checkout with one page, which says a word. */
function checkout(t: TestContext, word = 'one') {
  const folder = mkdtempSync(join(tmpdir(), 'lps-kept-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true })
  mkdirSync(join(folder, 'node_modules'))
  for (const name of ['preact', 'preact-render-to-string', 'oxc-parser', 'oxc-transform'])
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "imports": { "#page": "./page.tsx" } }')
  writeFileSync(
    join(folder, 'go.ts'),
    "import { renderToString } from 'preact-render-to-string'\nimport { page } from '#page'\nconsole.log(renderToString(page))\n",
  )
  write(folder, word)
  return { folder, kept: join(folder, 'node_modules', '.cache', 'lps') }
}

const write = (folder: string, word: string) =>
  writeFileSync(join(folder, 'page.tsx'), `export const page = <p>${word}</p>\n`)

/** What the page says, and whether it could be read without the tool that makes calls of it. */
function said(folder: string, env: NodeJS.ProcessEnv = {}) {
  const words = ['--import', join(folder, 'bin', 'jsx.mjs'), join(folder, 'go.ts')]
  const { NODE_COMPILE_CACHE: _, CACHE_DIRECTORY: __, ...rest } = process.env
  const written = execFileSync(process.execPath, words, {
    env: { ...rest, ...env },
    encoding: 'utf8',
    stdio: 'pipe',
  })
  return /^<p>(.*)<\/p>$/m.exec(written)?.[1]
}

/** Takes away what makes calls of a page: from now on it comes from what was kept, or not at all. */
function withoutTool(folder: string) {
  rmSync(join(folder, tools))
  mkdirSync(join(folder, tools))
  cpSync(join(root, tools, 'package.json'), join(folder, tools, 'package.json'))
}

test('what was made of a page is found by the next start, until somebody changes the page', (t) => {
  const { folder, kept } = checkout(t)
  assert.equal(said(folder), 'one')
  withoutTool(folder)
  assert.equal(said(folder), 'one')
  write(folder, 'two')
  assert.throws(() => said(folder), /oxc-transform/)
  assert.equal(statSync(kept).mode & 0o777, 0o700)
})

test('what was cut short or damaged counts for nothing', (t) => {
  const { folder, kept } = checkout(t)
  said(folder)
  const [inner = ''] = readdirSync(kept)
  for (const name of readdirSync(join(kept, inner))) truncateSync(join(kept, inner, name), 90)
  assert.equal(said(folder), 'one')
})

test('a folder in which others can write, or which only points elsewhere, is left alone', (t) => {
  const { folder, kept } = checkout(t)
  mkdirSync(kept, { recursive: true })
  chmodSync(kept, 0o777)
  assert.equal(said(folder), 'one')
  assert.deepEqual(readdirSync(kept), [])
  const elsewhere = join(folder, 'elsewhere')
  renameSync(kept, elsewhere)
  chmodSync(elsewhere, 0o700)
  symlinkSync(elsewhere, kept)
  assert.equal(said(folder), 'one')
  assert.deepEqual(readdirSync(elsewhere), [])
})

test('where nothing can be kept, LPS starts all the same', (t) => {
  const { folder } = checkout(t)
  writeFileSync(join(folder, 'node_modules', '.cache'), '')
  assert.equal(said(folder), 'one')
})

test('packages of somebody else hold nothing of ours; a service keeps it where systemd says', (t) => {
  const { folder, kept } = checkout(t)
  if (process.getuid?.() !== 0) return t.skip('Only root can give packages away.')
  chownSync(join(folder, 'node_modules'), 65534, 65534)
  assert.equal(said(folder), 'one')
  assert.ok(!existsSync(kept))
  const service = join(folder, 'service')
  mkdirSync(service)
  said(folder, { CACHE_DIRECTORY: service })
  withoutTool(folder)
  assert.equal(said(folder, { CACHE_DIRECTORY: service }), 'one')
})
