import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { draftDesk, idIn } from './draft-desk.ts'

const world = await openWorld({ demo: true })
const { naveen, draft, item, codes, harlow } = await draftDesk(world)

test('an item is added below another, before and after one, and removed again', async () => {
  const { edit } = await draft('Added to')
  const one = idIn(await item(edit, '1.1'))
  const parent = idIn(await item(edit, '1'))
  const add = (code: string, more: Record<string, string>) =>
    naveen.post(`${edit}/items/new`, { statement: 'New here', code, ...more })
  assert.match(
    (await naveen.get(`${edit}/items/new?parent=${parent}&beside=${one}&side=before`)).words,
    /before “1\.1/,
  )
  await add('1.0', { parent, beside: one, side: 'before' })
  await add('1.15', { parent, beside: one, side: 'after' })
  await add('1.9', { parent })
  await add('0', {})
  const order = (await codes(edit)).split(' ').filter((code) => /^(\d|1\.\d+)$/.test(code))
  assert.deepEqual(order, ['1', '1.0', '1.1', '1.15', '1.2', '1.9', '2', '0'])
  const added = await item(edit, '1.15')
  assert.equal((await naveen.post(`${added}/removal`)).status, 303)
  assert.doesNotMatch(await codes(edit), /1\.15/)
  const full = await naveen.post(`${await item(edit, '1.1')}/removal`)
  assert.equal(full.status, 422)
  assert.match(full.words, /Other items stand below it/)
  assert.equal((await add('x', { parent: harlow })).status, 422)
})

test('an item is hidden and comes back', async () => {
  const { edit } = await draft('Hidden')
  const one = await item(edit, '1.2')
  const hid = await naveen.post(`${one}/hiding`)
  const page = await naveen.get(hid.to)
  assert.match(page.words, /Hidden\. Undo/)
  assert.match((await naveen.get(edit)).words, /1\.2[^·]*Standard · hidden/)
  const undo = page.links.find((link) => link.endsWith('/hiding/ending'))!
  assert.equal((await naveen.post(undo)).status, 303)
  assert.doesNotMatch((await naveen.get(edit)).words, /· hidden/)
})

test('items move up and down, below another parent and back, and never below themselves', async () => {
  const { edit } = await draft('Moved')
  const [one, two, domain] = await Promise.all(['1.1', '1.2', '2'].map((code) => item(edit, code)))
  const parent = idIn(await item(edit, '1'))
  await naveen.post(`${two}/steps`, { parent, by: 'up' })
  assert.match(await codes(edit), /^1 1\.2 1\.2a 1\.2b 1\.2c 1\.1 /)
  assert.equal((await naveen.post(`${two}/steps`, { parent, by: 'up' })).status, 422)
  await naveen.post(`${domain}/steps`, { parent: '', by: 'up' })
  assert.match(await codes(edit), /^2 .* 1 1\.2 /)
  const moved = await naveen.post(`${one}/place`, { how: 'move', from: parent, parent: idIn(domain!) })
  assert.equal(moved.status, 303)
  assert.match(await codes(edit), /^2 .* 1\.1 1\.1a .* 1 1\.2 /)
  const back = await naveen.get(moved.to)
  assert.match(back.words, /Moved\. Undo/)
  const fields = Object.fromEntries(
    ['how', 'from', 'parent', 'beside', 'side'].map((name) => [name, back.field(name) ?? '']),
  )
  assert.equal((await naveen.post(`${one}/place`, fields)).status, 303)
  assert.match(await codes(edit), /1 1\.2 1\.2a 1\.2b 1\.2c 1\.1 /)
  const [top, leaf] = [await item(edit, '1'), await item(edit, '1.1a')]
  for (const to of [idIn(top), idIn(leaf)]) {
    const circle = await naveen.post(`${top}/place`, { how: 'move', from: '', parent: to })
    assert.equal(circle.status, 422)
    assert.match(circle.words, /An item cannot stand below itself or below what stands below it\./)
  }
})

test('an item stands below a second parent, and is taken away from it', async () => {
  const { edit } = await draft('Two parents')
  const [one, domain] = [await item(edit, '1.1'), idIn(await item(edit, '2'))]
  assert.match((await naveen.get(`${one}/place`)).words, /Let it stand there as well/)
  const joined = await naveen.post(`${one}/place`, { how: 'join', from: '', parent: domain })
  assert.match((await naveen.get(joined.to)).words, /It stands there as well\..*Below “1 .*Below “2 /)
  assert.equal((await naveen.post(`${one}/place`, { how: 'join', from: '', parent: domain })).status, 422)
  assert.equal((await naveen.post(`${one}/leaving`, { parent: domain })).status, 303)
  const last = await naveen.post(`${one}/leaving`, { parent: idIn(await item(edit, '1')) })
  assert.match(last.words, /This is the only place it stands/)
})
