import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { draftDesk, idIn, reword } from './draft-desk.ts'

const world = await openWorld({ demo: true })
const { naveen, draft, item } = await draftDesk(world)
const eleanor = await world.signedIn('eleanor.vance')

test('an editor rewords an item, gives it a code, an equity note and a language', async () => {
  const { edit } = await draft('Reworded')
  const one = await item(edit, '1.1')
  const answer = await reword(naveen, one, {
    statement: 'Quien dirige escucha primero. 🙋🏽',
    code: '1.1x',
    language: 'es-US',
    equityNote: 'Whose language is missing?',
    keywords: 'trust, families, trust',
    facet: 'skill',
  })
  assert.equal(answer.status, 303)
  const page = await naveen.get(answer.to)
  assert.match(page.words, /Kept\./)
  assert.equal(page.field('statement'), 'Quien dirige escucha primero. 🙋🏽')
  assert.equal(page.field('keywords'), 'trust, families')
  assert.equal(page.field('equityNote'), 'Whose language is missing?')
  assert.match(page.body, /<option[^>]*selected[^>]*value="skill"|value="skill"[^>]*selected/)
})

test('words that do not fit come back with a sentence beside them; script in them is shown as text', async () => {
  const { edit } = await draft('Bad words')
  const one = await item(edit, '1.1')
  const empty = await reword(naveen, one, { statement: '   ', label: 'still here' })
  assert.equal(empty.status, 422)
  assert.match(empty.words, /An item needs words\./)
  assert.equal(empty.field('label'), 'still here')
  const long = await reword(naveen, one, { statement: 'x'.repeat(20_001) })
  assert.equal(long.status, 422)
  assert.match(long.words, /A statement holds 20,000 characters/)
  assert.equal((await reword(naveen, one, { statement: 'x'.repeat(20_000) })).status, 303)
  const script = '<script>alert(1)</script> & "quotes"'
  assert.equal((await reword(naveen, one, { statement: script, label: '' })).status, 303)
  for (const page of [edit, one, `${edit}/../changes`.replace('/edit/..', '')]) {
    const { body } = await naveen.get(page)
    assert.doesNotMatch(body, /<script>alert/)
  }
  assert.match((await naveen.get(edit)).words, /<script>alert\(1\)<\/script> & "quotes"/)
})

test('who writes later than somebody else sees both wordings and keeps what they typed', async () => {
  const { edit } = await draft('Two editors')
  const one = await item(edit, '1.1')
  const open = await eleanor.get(one)
  assert.equal((await reword(naveen, one, { statement: 'Naveen was first' })).status, 303)
  const late = await eleanor.post(one, {
    seen: open.field('seen')!,
    statement: 'Eleanor was second',
    code: '1.1',
  })
  assert.equal(late.status, 422)
  assert.match(late.words, /Somebody else changed this while you were writing.*1\.1 Naveen was first/)
  assert.equal(late.field('statement'), 'Eleanor was second')
  assert.equal((await naveen.get(one)).field('statement'), 'Naveen was first')
  const again = await eleanor.post(one, {
    seen: late.field('seen')!,
    statement: 'Eleanor has read it',
    code: '1.1',
  })
  assert.equal(again.status, 303)
  assert.equal((await naveen.get(one)).field('statement'), 'Eleanor has read it')
})

test('what a draft says of itself is written, and not over somebody else’s words', async () => {
  const { edit } = await draft('About')
  const page = await naveen.get(`${edit}/about`)
  const given = {
    seen: page.field('seen')!,
    title: 'About us',
    license: 'CC BY-SA 4.0',
    starts: '2027-07-01',
  }
  assert.equal((await naveen.post(`${edit}/about`, given)).status, 303)
  const late = await eleanor.post(`${edit}/about`, { ...given, title: 'About them' })
  assert.equal(late.status, 422)
  assert.match(late.words, /Somebody else changed this.*About us/)
  assert.equal(late.field('title'), 'About them')
  const wrong = await naveen.post(`${edit}/about`, {
    ...given,
    sourceUrl: 'javascript:alert(1)',
    ends: '2027-02-30',
  })
  assert.match(wrong.words, /not an address on the web.*not a day/)
})

test('scales are named and renamed, and the lines of a rubric say how each level looks', async () => {
  const { edit } = await draft('Rated')
  const few = await naveen.post(`${edit}/scales`, { title: 'One', levels: 'Only' })
  assert.equal(few.status, 422)
  assert.match(few.words, /A scale has two to seven levels/)
  const levels = 'Not yet\nBeginning\nSteady\nLeading the way'
  const page = await naveen.get(`${edit}/rubrics`)
  const scale = page.links.find((link) => /\/scales\/[\da-f-]{36}$/.test(link))!
  assert.equal((await naveen.post(scale, { title: 'Four steps', levels })).status, 303)
  const short = await naveen.post(scale, { title: 'Four steps', levels: 'No\nYes' })
  assert.match(short.words, /keep how many there are/)
  const one = await item(edit, '1.1a')
  const line = (await naveen.get(one)).links.find((link) => /\/lines\/[\da-f-]{36}$/.test(link))!
  const form = await naveen.get(line)
  assert.match(form.words, /How “Leading the way” looks/)
  const texts = { description: 'Asking first', level0: 'a', level1: 'b', level2: 'c', level3: 'd' }
  const kept = await naveen.post(line, { seen: form.field('seen')!, ...texts, weight: '0,5' })
  assert.equal(kept.status, 303)
  assert.equal((await naveen.post(line, { seen: form.field('seen')!, ...texts, weight: '' })).status, 422)
  assert.equal((await naveen.get(line)).field('level3'), 'd')
  const rubric = idIn(page.links.find((link) => /\/rubrics\/[\da-f-]{36}$/.test(link))!)
  const other = idIn(await item(edit, '1.2'))
  const added = await naveen.post(`${edit}/rubrics/${rubric}/lines/new`, {
    item: other,
    description: 'New line',
  })
  assert.equal(added.status, 303)
  const made = (await naveen.get(added.to)).links.find((link) => /\/lines\/[\da-f-]{36}$/.test(link))!
  assert.match((await naveen.get(made)).words, /How “Not yet” looks/)
  assert.equal((await naveen.post(`${made}/removal`)).status, 303)
  assert.equal((await naveen.post(`${edit}/rubrics`, { title: 'Second', scale: '' })).status, 303)
})
