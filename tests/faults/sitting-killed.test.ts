import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { begunFolder } from './begun-folder.ts'
import { startLps, until, type Lps } from './lps.ts'

const signIn = async ({ visitor }: Lps) => {
  const maya = visitor()
  await maya.post('/demo/sign-in', { person: castMember('maya.halvorsen').id })
  return maya
}

/** The seconds on the clock of a sitting's page. */
const secondsOf = (words: string) => {
  const [, minutes, seconds] = /Step \d+ of \d+ · .*? left in all (\d+):(\d\d)/.exec(words) ?? []
  return Number(minutes) * 60 + Number(seconds)
}

test('LPS is killed in the middle of a step: started again, it goes on at the right second with every card', async (t) => {
  const { dataDir } = await begunFolder('demo')
  const first = await startLps(t, dataDir)
  const maya = await signIn(first)
  const [, meeting] =
    /\/meetings\/([0-9a-f-]{36}\/[0-9a-f-]{36})/.exec((await maya.get('/meetings')).body) ?? []
  const begun = await maya.post('/sittings', { meeting: meeting ?? '', what: 'grow', slot: '60' })
  const to = begun.to.replace(/\?.*$/, '')
  await maya.post(`${to}/moves`, { move: 'next', version: '1' })
  const card = { once: crypto.randomUUID(), step: '1', kind: 'question', words: 'What would the class say?' }
  await maya.post(`${to}/cards`, card)
  const [shown, at] = [secondsOf((await maya.get(to)).words), Date.now()]
  await first.kill()
  const second = await startLps(t, dataDir)
  const again = await signIn(second)
  const page = await until(async () => {
    const answer = await again.get(to)
    return answer.status === 200 && answer
  })
  const passed = (Date.now() - at) / 1000
  assert.match(page.words, /What would the class say\?/)
  assert.ok(Math.abs(shown - secondsOf(page.words) - passed) <= 2, `${shown} was shown, ${passed} s ago.`)
  const cookie = [...again.cookies].map((pair) => pair.join('=')).join('; ')
  const line = await fetch(`${second.url}${to}/live`, { headers: { cookie } })
  assert.equal(line.headers.get('content-type'), 'text/event-stream; charset=utf-8')
  await second.stop() // devices that listen do not hold it up
})
