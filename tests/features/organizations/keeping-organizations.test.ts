import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoOrganization } from '../demo-places.ts'
import { openWorld } from '#world'

const world = await openWorld({ demo: true })
const eleanor = await world.signedIn('eleanor.vance')
const amina = await world.signedIn('amina.okafor')
const priya = await world.signedIn('priya.raghunathan')
const at = async (name: string) => `/organizations/${await demoOrganization(world, name)}`

test('one’s own organizations come first, whatever stands above them', async () => {
  assert.match(
    (await eleanor.get('/organizations')).words,
    /Yours Harlow Valley Unified District All around it/,
  )
})

test('the tree of one’s posts and roles is one calm list, from the state down', async () => {
  const page = await amina.get('/organizations')
  assert.match(
    page.words,
    /Cascadia Plains State .*North Basin Region .*Harlow Valley Unified District .*Alder Elementary School · you work here/,
  )
  assert.match(page.body, /data-depth="3"/)
})

test('a page of an organization shows its people, its years and what is below it', async () => {
  const page = await amina.get(await at('Harlow Valley Unified'))
  assert.match(page.words, /in Cascadia Plains › North Basin/)
  assert.match(page.words, /Eleanor Vance Superintendent/)
  assert.match(page.words, /2026–27 July 1, 2026 to June 30, 2027 · as in Cascadia Plains/)
  assert.match(page.words, /Below it Alder Elementary/)
  assert.doesNotMatch(page.words, /Give a post|Add a school year|Change/)
})

test('its office founds below it, renames and closes it; a leader does not', async () => {
  const harlow = await at('Harlow Valley Unified')
  const made = await eleanor.post(`${harlow}/below`, { kind: 'school', belowName: 'Maple Elementary' })
  assert.equal(made.status, 303)
  assert.match(
    (await eleanor.get(made.to)).words,
    /School Maple Elementary in Cascadia Plains › North Basin › Harlow/,
  )
  assert.equal((await eleanor.post(made.to, { name: 'Maple K–8', timeZone: 'America/Denver' })).status, 303)
  assert.equal((await eleanor.get(`${made.to}/change`)).field('name'), 'Maple K–8')
  await eleanor.post(`${made.to}/closing`, { closedOn: '2027-06-30' })
  assert.match((await amina.get(made.to)).words, /School · closed after June 30, 2027/)
  await eleanor.post(`${made.to}/closing/ending`)
  assert.doesNotMatch((await amina.get(made.to)).words, /closed/)
  assert.equal((await amina.get(`${harlow}/change`)).status, 404)
  assert.equal((await amina.post(`${harlow}/below`, { kind: 'school', belowName: 'Mine' })).status, 404)
  assert.equal((await amina.post(harlow, { name: 'Mine', timeZone: 'America/Denver' })).status, 404)
})

test('a form that misses something comes back with what was typed', async () => {
  const harlow = await at('Harlow Valley Unified')
  const answer = await eleanor.post(`${harlow}/below`, { kind: '', belowName: 'Nameless' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, /One thing needs another look/)
  assert.equal(answer.field('belowName'), 'Nameless')
})

test('what is moved takes along what is below it, and never stands below itself', async () => {
  const [state, region, harlow] = await Promise.all(
    ['Cascadia Plains', 'North Basin', 'Harlow Valley Unified'].map(at),
  )
  const idOf = (path = '') => path.split('/').at(-1)!
  const circle = await priya.post(`${region}/place`, { parent: idOf(harlow) })
  assert.equal(circle.status, 422)
  assert.match(circle.words, /Nothing can stand below itself\./)
  assert.equal((await priya.post(`${harlow}/place`, { parent: idOf(state) })).status, 303)
  assert.match(
    (await amina.get(await at('Alder Elementary'))).words,
    /in Cascadia Plains › Harlow Valley Unified /,
  )
  assert.equal((await priya.post(`${harlow}/place`, { parent: idOf(region) })).status, 303)
})

test('an office does not move a school of its own to another district, nor its district away', async () => {
  const [alder, harlow, pinecrest, state] = await Promise.all(
    ['Alder Elementary', 'Harlow Valley Unified', 'Pinecrest County Schools', 'Cascadia Plains'].map(at),
  )
  const idOf = (path = '') => path.split('/').at(-1)!
  const away = await eleanor.post(`${alder}/place`, { parent: idOf(pinecrest) })
  assert.equal(away.status, 422)
  assert.match(away.words, /You do not keep that place\./)
  assert.equal((await eleanor.post(`${harlow}/place`, { parent: idOf(state) })).status, 422)
})

test('of two moved below each other at once one is refused', async () => {
  const harlow = await at('Harlow Valley Unified')
  const idOf = (path = '') => path.split('/').at(-1)!
  for (let turn = 0; turn < 10; turn++) {
    const made = async (belowName: string) =>
      (await eleanor.post(`${harlow}/below`, { kind: 'department', belowName })).to
    const [one, other] = [await made(`One ${turn}`), await made(`Other ${turn}`)]
    const answers = await Promise.all([
      eleanor.post(`${one}/place`, { parent: idOf(other) }),
      eleanor.post(`${other}/place`, { parent: idOf(one) }),
    ])
    assert.deepEqual(answers.map(({ status }) => status).toSorted(), [303, 422])
  }
})

test('a school year has its breaks by typing lines, and a line that says none is named', async () => {
  const harlow = await at('Harlow Valley Unified')
  const year = { title: '2026–27', starts: '2026-08-17', ends: '2027-06-11' }
  const wrong = await eleanor.post(`${harlow}/years`, { ...year, pauses: 'Thanksgiving\nSummer, 2027-07-04' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.words, /line 1 has no day such as 2026-11-25; line 2 lies outside the school year/)
  assert.match(wrong.field('pauses') ?? '', /^Thanksgiving/)
  const pauses = 'Thanksgiving, 2026-11-25 – 2026-11-29\nLabor Day, 2026-09-07'
  assert.equal((await eleanor.post(`${harlow}/years`, { ...year, pauses })).status, 303)
  const alder = await amina.get(await at('Alder Elementary'))
  assert.match(alder.words, /2026–27 August 17, 2026 to June 11, 2027 · as in Harlow Valley Unified/)
  assert.match(alder.words, /Labor Day September 7, 2026 Thanksgiving November 25, 2026 to November 29, 2026/)
  assert.match(
    (await eleanor.post(`${harlow}/years`, { ...year, pauses })).words,
    /There is a school year with this title already\./,
  )
})

test('a school year changes together with its breaks', async () => {
  const harlow = await at('Harlow Valley Unified')
  const link = (await eleanor.get(harlow)).links.find((one) => /\/years\/[\da-f-]{36}$/.test(one)) ?? ''
  const form = await eleanor.get(link)
  assert.match(form.field('pauses') ?? '', /Thanksgiving, 2026-11-25 – 2026-11-29/)
  const answers = { title: '2026–27', starts: '2026-08-24', ends: '2027-06-11', pauses: 'Snow, 2027-01-11' }
  assert.equal((await eleanor.post(link, answers)).status, 303)
  const page = await eleanor.get(harlow)
  assert.match(page.words, /August 24, 2026 .*Snow January 11, 2027/)
  assert.doesNotMatch(page.words, /Thanksgiving/)
  assert.equal((await amina.post(link, answers)).status, 404)
})
