import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { draftDesk, idIn, reword } from './draft-desk.ts'

const world = await openWorld({ demo: true })
const { naveen, jonah, adopt, item, codes, harlow, ofState } = await draftDesk(world)
const amina = await world.signedIn('amina.okafor')

test('a license that forbids changes is the reason why a framework is not adapted', async () => {
  const { address } = await ofState('Not to be changed', { noDerivatives: true, license: 'CC BY-NC-ND 4.0' })
  const why = /The license CC BY-NC-ND 4\.0 does not allow changes, so nobody may adapt this framework here\./
  assert.match((await naveen.get(`${address}/adapting`)).words, why)
  const answer = await naveen.post(`${address}/adapting`, { title: 'Ours', place: harlow })
  assert.equal(answer.status, 422)
  assert.match(answer.words, why)
})

test('a draft and what is no longer in use are not adapted', async () => {
  const { address } = await ofState('Of last year')
  await jonah.post(`${address}/deprecation`)
  const given = { title: 'Ours', place: harlow }
  assert.match(
    (await naveen.post(`${address}/adapting`, given)).words,
    /no longer in use\. Adapt a newer one/,
  )
  const next = (await jonah.post(`${address}/next`)).to.replace(/\/edit.*/, '')
  assert.match(
    (await jonah.post(`${next}/adapting`, given)).words,
    /is a draft\. It can be built on once it is adopted/,
  )
})

/** Harlow’s own version of a framework of the state, each changed since; the codes of what both touched are 1.1 and 1.2. */
async function bothChanged(title: string) {
  const { address } = await ofState(title)
  const made = await naveen.post(`${address}/adapting`, { title: 'Harlow lives them', place: harlow })
  const own = made.to.replace(/\/edit.*/, '')
  const edit = `${own}/edit`
  await reword(naveen, await item(edit, '1.1'), { statement: 'Harlow makes the direction clear.' })
  await reword(naveen, await item(edit, '1.2'), { statement: 'Harlow asks families.' })
  await naveen.post(`${await item(edit, '2.1')}/hiding`)
  const parent = idIn(await item(edit, '1'))
  await naveen.post(`${edit}/items/new`, { statement: 'Walks to school.', code: '1.3', parent })
  await adopt(naveen, own)
  const next = (await jonah.post(`${address}/next`)).to.replace(/\/edit.*/, '')
  await reword(jonah, await item(`${next}/edit`, '1.1'), {
    statement: 'The state makes the direction clear.',
  })
  await reword(jonah, await item(`${next}/edit`, '1.2'), { statement: 'The state asks families.' })
  await reword(jonah, await item(`${next}/edit`, '2.2'), { statement: 'The state looks at results.' })
  return { own, edit, next }
}

test('what changed since a framework was adapted is always in sight, and that its parent went on', async () => {
  const { own, next } = await bothChanged('In sight')
  const changes = await amina.get(`${own}/changes`)
  assert.match(changes.words, /From “In sight” \(2026\).*One item added, 2 reworded, one hidden\./)
  assert.match(changes.body, /<del>[^<]*Whoever leads[^<]*<\/del> <ins>Harlow[^<]*<\/ins>/)
  assert.doesNotMatch(changes.words, /is a newer version/)
  await adopt(jonah, next)
  for (const page of [own, `${own}/changes`])
    assert.match(
      (await amina.get(page)).words,
      /“In sight” is a newer version of what this one was adapted from/,
    )
  const parent = await naveen.get(`${own}/changes/parent`)
  assert.match(
    parent.words,
    /Where both changed.*Harlow makes the direction clear.*The state makes the direction clear/,
  )
  assert.match(parent.words, /What it changed.*The state looks at results/)
  assert.doesNotMatch(
    (await amina.get(`${own}/changes/parent`)).words,
    /Make the next version with these changes/,
  )
  assert.equal((await amina.post(`${own}/changes/parent`, { theirs: idIn(next) })).status, 404)
})

test('when the parent has a new version, its changes are taken over and every meeting point is decided', async () => {
  const { own, edit, next } = await bothChanged('Living standards')
  await adopt(jonah, next)
  const [one, two] = (await Promise.all(['1.1', '1.2'].map((code) => item(edit, code)))).map(idIn)
  const stale = await naveen.post(`${own}/changes/parent`, { theirs: harlow })
  assert.equal(stale.status, 422)
  const answers = { theirs: idIn(next), [`item-${one}`]: 'theirs', [`item-${two}`]: 'both' }
  const taken = await naveen.post(`${own}/changes/parent`, answers)
  assert.equal(taken.status, 303)
  assert.match((await naveen.get(taken.to)).words, /with what the other framework changed/)
  const at = taken.to.replace(/\/edit.*/, '')
  const order = (await codes(`${at}/edit`)).split(' ').filter((code) => /^[\d.]+$/.test(code))
  assert.deepEqual(order, ['1', '1.1', '1.2', '1.2', '1.3', '2', '2.1', '2.2'])
  const again = await naveen.get(`${at}/changes`)
  assert.match(again.words, /From “Living standards”.*2 items added, one reworded, one hidden\./)
  assert.doesNotMatch(again.words, /is a newer version/)
  const said = await world.look<{ statement: string }>(
    `select statement from frameworks.item where version_id = $1 and code in ('1.1', '1.2', '2.2') order by code, statement`,
    [idIn(at)],
  )
  assert.deepEqual(
    said.map(({ statement }) => statement),
    [
      'The state makes the direction clear.',
      'Harlow asks families.',
      'The state asks families.',
      'The state looks at results.',
    ],
  )
})

test('what changed since the version before is told beside what changed since it was adapted', async () => {
  const { address } = await ofState('Twice compared')
  const own = (await naveen.post(`${address}/adapting`, { title: 'Ours', place: harlow })).to.replace(
    /\/edit.*/,
    '',
  )
  await reword(naveen, await item(`${own}/edit`, '1.1'), { statement: 'First change.' })
  await adopt(naveen, own)
  const next = (await naveen.post(`${own}/next`)).to.replace(/\/edit.*/, '')
  await reword(naveen, await item(`${next}/edit`, '1.2'), { statement: 'Second change.' })
  assert.match((await naveen.get(`${next}/changes`)).words, /2 reworded\./)
  const since = await naveen.get(`${next}/changes?with=previous`)
  assert.match(since.words, /From “Ours”.*one reworded\./)
  assert.doesNotMatch(since.words, /First change/)
})
