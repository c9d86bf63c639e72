import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { castMember } from '#demo'
import { begunFolder } from './begun-folder.ts'
import { filesAt, rowsAt } from './likeness.ts'
import { runLps, startLps } from './lps.ts'

test('the demo district comes back row by row and file by file; its buttons sign in, an import is taken back', async (t) => {
  const { parent, dataDir } = await begunFolder('demo')
  const [archive, copy] = [join(parent, 'demo.zip'), join(parent, 'copy')]
  const lps = await startLps(t, dataDir)
  const [, person = ''] = /name="person" value="([^"]+)"/.exec((await lps.visitor().get('/')).body) ?? []
  await lps.visitor().post('/demo/sign-in', { person })
  await lps.stop()

  const made = await runLps(['backup', archive, '--data', dataDir, '--json'])
  assert.equal(made.code, 0, made.err)
  const told = JSON.parse(made.out)
  assert.deepEqual(told.missing, [])
  const back = await runLps(['restore', archive, '--data', copy])
  assert.equal(back.code, 0, back.err)
  assert.match(back.out, new RegExp(`^${told.rows} rows and ${told.files} files, as they were on`))
  assert.deepEqual(await rowsAt(copy), await rowsAt(dataDir))
  assert.deepEqual(filesAt(copy), filesAt(dataDir))

  const restored = await startLps(t, copy)
  const amina = restored.visitor()
  assert.equal((await amina.post('/demo/sign-in', { person })).to, '/today')

  // An import from before the backup is taken back after it.
  const keeper = restored.visitor()
  await keeper.post('/demo/sign-in', { person: castMember('eleanor.vance').id })
  const [, at = ''] =
    /href="([^"]+)">Harlow Valley Unified</.exec((await keeper.get('/organizations')).body) ?? []
  const here = `${at}/indicators`
  const path = /href="([^"]+)">attendance\.csv</.exec((await keeper.get(`${here}/import`)).body)?.[1] ?? ''
  assert.match((await keeper.get(`${path}/taking-back`)).body, /40 numbers go/)
  assert.equal((await keeper.post(`${path}/taking-back`, {})).to, path)
  assert.doesNotMatch((await keeper.get(here)).body, /Attendance rate/)
})
