import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dataFolder } from './engine-trial.ts'
import { runLps, setUp, startLps } from './lps.ts'

test('the only administrator who forgot the password gets a link where LPS runs, and signs in', async (t) => {
  const { dataDir } = dataFolder()
  const lps = await startLps(t, dataDir)
  await setUp(lps)
  const said = await runLps(['password-link', 'Rosa@example.org', '--data', dataDir, '--public-url', lps.url])
  assert.equal(said.code, 0, said.err)
  const [link = ''] = said.out.split('\n')
  const rosa = lps.visitor()
  const password = 'another long enough one'
  assert.equal((await rosa.post(new URL(link).pathname, { password })).status, 303)
  assert.equal((await rosa.post('/sign-in', { email: 'rosa@example.org', password })).status, 303)
  assert.equal((await lps.visitor().post(new URL(link).pathname, { password })).status, 404)

  const told = (await rosa.get('/notices')).words
  assert.match(told, /Whoever runs this server made a link to a new password for your account/)
  assert.doesNotMatch(told, /second step/)

  const nobody = await runLps(['password-link', 'nobody@example.org', '--data', dataDir])
  assert.equal(nobody.code, 1)
  assert.match(nobody.err, /^Nobody signs in with nobody@example\.org here\./)
})

test('help about a command is what the command says of itself', async () => {
  const [one, two] = await Promise.all([
    runLps(['help', 'password-link']),
    runLps(['password-link', '--help']),
  ])
  assert.match(one.out, /^lps password-link EMAIL/)
  assert.equal(one.out, two.out)
})
