import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { item, smallPackage } from '../features/interchange/small-package.ts'
import { begunFolder } from './begun-folder.ts'
import { runLps, setUp, startLps } from './lps.ts'

const { parent: folder, dataDir } = await begunFolder()
const write = (name: string, content: unknown) => {
  const file = join(folder, name)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}
const run = (...words: string[]) => runLps([...words, '--data', dataDir])

test('whoever runs LPS imports a framework and takes it out again, beside a running LPS and alone', async (t) => {
  const lps = await startLps(t, dataDir)
  await setUp(lps)
  const file = write('standards.json', { ...smallPackage(), CFItems: [item(1), item(2), item(3)] })
  const brought = await run('import', 'framework', file)
  assert.equal(brought.code, 0, brought.err)
  assert.match(
    brought.out,
    /Standards of a small place is imported as a draft\.\n[\da-f-]{36}\n3 items, 3 links/,
  )
  const again = await run('import', 'framework', file, '--json')
  const { id, state, counts, warnings } = JSON.parse(again.out)
  assert.deepEqual([state, counts.items, warnings], ['same', 3, []])
  await lps.stop()

  const table = write('table.csv', 'Code,Statement,Parent\nA,First,\nB,Second,Z\n')
  const told = JSON.parse((await run('import', 'framework', table, '--title', 'A table', '--json')).out)
  assert.equal(told.state, 'new')
  assert.deepEqual(told.warnings, [
    {
      part: 'row',
      row: 3,
      field: 'parent',
      sentence: 'Row 3, parent: “Z” is no row of this table; without another parent it stands at the top.',
    },
  ])
  const out = join(folder, 'out.json')
  assert.match(
    (await run('export', 'framework', id, '--format', 'case', '--out', out)).out,
    /out\.json is written\./,
  )
  assert.equal(JSON.parse(readFileSync(out, 'utf8')).CFItems.length, 3)
  const nowhere = join(folder, 'none', 'out.json')
  const refused = await run('export', 'framework', id, '--out', nowhere)
  assert.equal(refused.err, `LPS cannot write ${nowhere}: that folder or file is not there.\n`)
  const csv = await run('export', 'framework', told.id, '--format', 'csv')
  assert.match(csv.out, /#title,A table\r\n/)
})

test('what is wrong is told in a sentence, and nothing is imported', async () => {
  const broken = write('broken.json', { CFDocument: { title: 'No identifier' }, CFItems: [{}] })
  const said = await run('import', 'framework', broken)
  assert.equal(said.code, 1)
  assert.match(
    said.err,
    /The document, identifier: this has to be there and is missing\.\nItem 1, identifier: /,
  )
  assert.match((await run('import', 'framework')).err, /Name one file/)
  assert.match((await run('import', 'framework', join(folder, 'none.json'))).err, /There is no file/)
  assert.match((await run('export', 'framework', 'four')).err, /Name a version by its id/)
})
