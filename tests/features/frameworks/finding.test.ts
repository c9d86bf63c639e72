import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { layFramework, someFramework } from './some-framework.ts'

const world = await openWorld({ demo: true })
const harlow = await demoOrganization(world, 'Harlow Valley Unified')
const naveen = await world.signedIn('naveen.pillai')
const amina = await world.signedIn('amina.okafor')

const whole = someFramework(harlow, { title: 'Found in Harlow' })
const [, , one, two, three] = whole.items
Object.assign(one!, { code: 'HV 4.c', statement: 'Hört zu, être là: O’Brien’s café.', label: '' })
Object.assign(two!, { code: '', statement: 'Zebras and quaggas graze.', label: '' })
Object.assign(three!, { code: 'HV 4.c.1', statement: 'Quagga care.', label: '', hidden: true })
const address = await layFramework(world, whole)
const draft = await layFramework(world, someFramework(harlow, { title: 'Still a Draft' }))
await naveen.post(`${address}/adoptions`, { organization: harlow, uses: 'evaluation', starts: '2026-08-01' })

const find = async (words: string, who = amina, path = '/frameworks') =>
  (await who.get(`${path}?${new URLSearchParams({ words })}`)).words.split(/Found for “.*?” /)[1] ?? ''

test('a code is found first, however its signs are written', async () => {
  for (const code of ['HV 4.c', 'hv4c', 'HV-4c']) assert.match(await find(code), /^HV 4\.c Hört zu/, code)
  assert.match(await find('4c'), /HV 4\.c Hört zu/)
})

test('beginnings of words find an item, without accents and case', async () => {
  for (const words of ['hor zu', 'ETRE', 'o’brien', 'obrien cafe', 'brien'])
    assert.match(await find(words), /^HV 4\.c Hört zu.* Found in Harlow · Version 2026/, words)
  assert.match(await find('zebra quag'), /^Zebras and quaggas graze\./)
  assert.match(await find('ebras'), /^Nothing here has these words\./)
})

test('a single letter is a code or nothing, for nearly every word begins with one', async () => {
  assert.doesNotMatch(await find('z'), /Zebras/)
  assert.match(await find('z quag'), /^Zebras and quaggas graze\./)
})

test('what is left out and drafts of others are not found', async () => {
  assert.doesNotMatch(await find('quagga care'), /Quagga care/)
  assert.doesNotMatch(await find('whoever leads'), /Still a Draft/)
  assert.match(await find('whoever leads', naveen), /Still a Draft/)
  assert.equal((await amina.get(`${draft}?words=whoever`)).status, 404)
})

test('twenty-five stand on a page, and the next has others', async () => {
  const long = someFramework(harlow, { title: 'Long', domains: 3, standards: 4, elements: 6 })
  const there = await layFramework(world, long)
  const page = await naveen.get(`${there}?words=families`)
  const items = (links: string[]) => links.filter((link) => link.includes('/items/'))
  assert.equal(items(page.links).length, 25)
  const next = await naveen.get(`${there}?words=families&page=2`)
  assert.equal(new Set([...items(page.links), ...items(next.links)]).size, 50)
  const all = await naveen.get('/frameworks?words=families&page=2')
  assert.equal(items(all.links).length, 25)
})

test('odd words find nothing and break nothing', async () => {
  for (const words of ["' | ! & <->", ':*', '\0', '%', '_', '\\', '𝔏', 'ß', '<b>', 'a'.repeat(5000)])
    assert.equal((await amina.get(`/frameworks?${new URLSearchParams({ words })}`)).status, 200, words)
})
