import assert from 'node:assert/strict'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, type TestContext } from 'node:test'
import { findPrograms, packagedPrograms } from './find-programs.ts'
import { folderAt } from './folder.ts'

const self = { prefix: [], files: { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 } }

/** A package folder whose `postgres` is the given script. */
function packageWith(context: TestContext, script: string) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'lps-programs-')))
  context.after(() => rmSync(root, { recursive: true }))
  const native = join(root, 'package', 'native')
  mkdirSync(join(native, 'bin'), { recursive: true })
  writeFileSync(join(root, 'package', 'package.json'), '{}')
  writeFileSync(join(native, 'bin', 'postgres'), script)
  chmodSync(join(native, 'bin', 'postgres'), 0o755)
  return { native, folder: folderAt(root) }
}

test('a kind of machine without packaged PostgreSQL is named, with what to do', () => {
  assert.throws(() => packagedPrograms('linux', 's390x'), /no PostgreSQL for linux on s390x .*DATABASE_URL/)
})

test('a PostgreSQL that the system cannot load is told apart from everything else', async (t) => {
  const { native, folder } = packageWith(t, '#!/lib/no-such-loader.so\n')
  await assert.rejects(findPrograms(native, self, folder), /does not run on this machine .*musl/)
  assert.ok(!existsSync(folder.programs))
})

test('links that the package came without are made', async (t) => {
  const { native, folder } = packageWith(t, '#!/bin/sh\necho "postgres (PostgreSQL) 18.4"\n')
  mkdirSync(join(native, 'lib'))
  writeFileSync(join(native, 'lib', 'libx.so.1.2'), '')
  const links = [{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' }]
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links))
  const { major, postgres } = await findPrograms(native, self, folder)
  assert.equal(major, 18)
  assert.equal(postgres, join(native, 'bin', 'postgres'))
  assert.ok(lstatSync(join(native, 'lib', 'libx.so.1')).isSymbolicLink())
})

test('a package that cannot be completed is copied and completed in the data folder', async (t) => {
  const { native, folder } = packageWith(t, '#!/bin/sh\necho "postgres (PostgreSQL) 18.4"\n')
  // The link's folder does not exist in the package, so it cannot be made there, as in a read-only one.
  const links = [{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so.1' }]
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links))
  const { postgres } = await findPrograms(native, self, folder)
  assert.equal(postgres, join(folder.programs, 'native', 'bin', 'postgres'))
  assert.equal((await findPrograms(native, self, folder)).postgres, postgres)
})
