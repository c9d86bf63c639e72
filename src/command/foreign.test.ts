import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { foreignIn, othersWorkIn } from './foreign.ts'

function folderWith(t: { after(deed: () => void): void }, ...names: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'lps-foreign-'))
  t.after(() => rmSync(folder, { recursive: true }))
  for (const name of names)
    if (name.endsWith('/')) mkdirSync(join(folder, name))
    else writeFileSync(join(folder, name), '')
  return folder
}

test('a folder full of somebody’s work is not taken for a data folder', (t) => {
  assert.equal(othersWorkIn(folderWith(t, 'budget.xlsx')), 'budget.xlsx')
})

test('an empty folder, a new one, a disk of its own and the home of a new account will do', (t) => {
  assert.equal(othersWorkIn(folderWith(t)), undefined)
  assert.equal(othersWorkIn('/there/is/no/such/folder'), undefined)
  assert.equal(othersWorkIn(folderWith(t, 'lost+found/')), undefined)
  assert.equal(othersWorkIn(folderWith(t, '.bashrc')), undefined)
})

test('a data folder starts whatever else somebody has laid into it, but nothing is restored over it', (t) => {
  const folder = folderWith(t, 'postgres/', 'secrets/', 'backup.zip')
  assert.equal(othersWorkIn(folder), undefined)
  assert.equal(foreignIn(folder), 'backup.zip')
})
