import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { asPerson } from '#platform'
import { openWorld } from '#world'
import { draftDesk, idIn } from './draft-desk.ts'

const world = await openWorld({ demo: true })
const { naveen, jonah, draft, adopt, item } = await draftDesk(world)
const amina = await world.signedIn('amina.okafor')

test('what is adopted is fixed: every deed is refused with the day, and the next version is offered', async () => {
  const { address, edit } = await draft('Fixed')
  const one = await item(edit, '1.1')
  const seen = (await naveen.get(one)).field('seen')!
  await adopt(naveen, address)
  const sentence = /This version was adopted on February 1\d, 2027 and is fixed\. Make the next version\./
  const answer = await naveen.post(one, { seen, statement: 'Too late, but not lost' })
  assert.equal(answer.status, 422)
  assert.match(answer.words, sentence)
  assert.match(answer.words, /Too late, but not lost/)
  for (const path of [`${one}/hiding`, `${one}/removal`, `${one}/steps`, `${edit}/discarding`]) {
    const refused = await naveen.post(path, { by: 'up', parent: '' })
    assert.equal(refused.status, 422, path)
    assert.match(refused.words, sentence)
  }
  assert.match((await naveen.get(edit)).words, sentence)
  const next = await naveen.post(`${address}/next`)
  assert.equal(next.status, 303)
  assert.match((await naveen.get(next.to)).words, /The draft of the next version is made\./)
  const [kept] = await world.look<{ n: number }>(
    `select count(*)::int as n from frameworks.item a join frameworks.item b on a.identifier = b.identifier
     where a.version_id = $1 and b.version_id = $2`,
    [address.split('/')[3], next.to.split('/')[3]],
  )
  assert.equal(kept?.n, 2 + 4 + 12)
  const twice = await naveen.post(`${address}/next`)
  assert.match(twice.words, /There is a draft of the next version already.*Go to the draft/)
  assert.equal((await jonah.get(edit)).status, 200)
  assert.equal((await amina.get(edit)).status, 404)
  assert.equal((await amina.post(`${address}/next`)).status, 404)
})

test('the database refuses every change of what is adopted, whoever asks', async () => {
  const { address } = await draft('Fixed below')
  const version = idIn(address)
  await adopt(naveen, address)
  const tables = ['item', 'association', 'scale', 'rubric', 'criterion', 'continuum', 'version']
  for (const who of ['naveen.pillai', 'eleanor.vance', 'jonah.weiss'])
    for (const table of tables) {
      const [key, column] = table === 'version' ? ['id', 'title'] : ['version_id', 'place']
      const told = table === 'version' ? `'other'` : '7'
      const texts = [
        `update frameworks.${table} set ${column} = ${told} where ${key} = $1`,
        `delete from frameworks.${table} where ${key} = $1`,
      ]
      for (const text of texts) {
        const asked = { name: '', text, values: [version] }
        const changed = await world.program.db.as(asPerson(castMember(who).id), (tx) => tx.run(asked))
        assert.equal(changed, 0, `${who}: ${text}`)
      }
    }
})

test('before a draft is thrown away a page says what is lost; then it is gone for good', async () => {
  const { address, edit } = await draft('Thrown away')
  const page = await naveen.get(`${edit}/discarding`)
  assert.match(page.words, /would be gone for good.*18 items 18 of them added or changed here one rubric/)
  assert.equal((await amina.post(`${edit}/discarding`)).status, 404)
  assert.equal((await naveen.post(`${edit}/discarding`)).to, '/frameworks')
  assert.equal((await naveen.get(address)).status, 404)
  const left = await world.look('select id from frameworks.item where version_id = $1', [
    address.split('/')[3],
  ])
  assert.deepEqual(left, [])
})
