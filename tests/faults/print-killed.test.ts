import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dataFolder } from './engine-trial.ts'
import { setUp, signInAgain, startLps, until } from './lps.ts'

test('LPS is killed while a PDF is being made: after the start it is found again and finished', async (t) => {
  const { dataDir } = dataFolder()
  const lps = await startLps(t, dataDir)
  const rosa = await setUp(lps)
  for (let n = 0; n < 12; n++) await rosa.capture({ caption: `Entry ${n}. ${'A long year. '.repeat(400)}` })
  const { to } = await rosa.post('/prints')
  await until(async () => !(await rosa.get(`${to}/progress`)).body.includes('"percent":0'))
  await lps.kill()

  const again = await startLps(t, dataDir)
  const back = await signInAgain(again)
  assert.match((await back.get('/prints')).body, new RegExp(to), 'it is on the list')
  await until(async () => JSON.parse((await back.get(`${to}/progress`)).body).done === true)
  const pdf = await back.get(`${to}/file`)
  assert.equal(pdf.status, 200)
  assert.equal(pdf.bytes.subarray(0, 5).toString(), '%PDF-')
})
