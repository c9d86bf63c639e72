import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld, type Answer } from '#world'
import { capture, goalsOf } from '../capture.ts'

const world = await openWorld({ demo: true })
const amina = await world.signedIn('amina.okafor')
const entriesOn = (page: Answer) => [
  ...new Set(page.links.filter((link) => /^\/portfolio\/[\da-f-]{36}$/.test(link))),
]
const find = async (query: string) => entriesOn(await amina.get(`/portfolio?${query}`))

test('a portfolio is read in pages of thirty, the newest day first, each entry once', async () => {
  const pages = await Promise.all([1, 2, 3].map((page) => amina.get(`/portfolio?page=${page}`)))
  const entries = pages.map(entriesOn)
  assert.deepEqual(
    entries.map((page) => page.length),
    [30, 30, 4],
  )
  assert.equal(new Set(entries.flat()).size, 64)
  assert.match(pages[0]!.words, /64 entries\. Everything here is yours\./)
  assert.match(pages[0]!.words, /1–30 of 64/)
  assert.ok(pages[0]!.links.includes('/portfolio?page=2'))
  const days = pages.flatMap((page) =>
    [...page.body.matchAll(/<time datetime="([\d-]+)"/g)].map(([, day]) => day!),
  )
  assert.deepEqual(days, days.toSorted().toReversed())
})

test('a chip shows the entries of one goal, and says how many there are', async () => {
  const [goal = ''] = await goalsOf(amina)
  const page = await amina.get(`/portfolio?goal=${goal}`)
  const count = Number(
    /Students explain their thinking to each other in every grade 3–5 lesson\.(\d+)/.exec(page.words)?.[1],
  )
  assert.equal(entriesOn(page).length, count)
  assert.ok(count > 10)
})

test('entries are found by kind and by month, and by both', async () => {
  const shown = async (query: string) => (await amina.get(`/portfolio?${query}`)).words
  assert.doesNotMatch(await shown('kind=link'), / · (photo|file|note)/)
  const january = await amina.get('/portfolio?month=2027-01')
  const count = Number(/January 2027 \((\d+)\)/.exec(january.words)?.[1])
  assert.equal(entriesOn(january).length, count)
  const both = await find('month=2027-01&kind=photo')
  assert.ok(both.length > 0 && both.length < count)
})

test('entries without a sentence wait together', async () => {
  const page = await amina.get('/portfolio?untold=yes')
  assert.equal(entriesOn(page).length, 3)
  assert.equal(page.words.split('No sentence yet').length, 4)
})

test('the beginning of a word finds the rest of it, in any case and any order', async () => {
  const entry = await capture(amina, {
    title: 'Stairwell',
    caption: 'Kindergartners waited QUIETLY for the librarian.',
  })
  for (const words of [
    'kinder',
    'KINDERGARTNERS',
    'librar+quiet',
    'stairw',
    '"quietly"',
    'quiet -- & ! librarian.',
  ])
    assert.ok((await find(`words=${words}`)).includes(entry), words)
  assert.ok(!(await find('words=indergart')).includes(entry))
  assert.ok(!(await find('words=quiet+gymnasium')).includes(entry))
})

const scripts: [string, string, string][] = [
  ['quotation marks of a phone', 'She said “okay so I’ll go.”', 'okay'],
  ['a dash between two words', 'ja—nein', 'nein'],
  ['accents', 'Reunión con la mamá de Íñigo', 'íñigo mamá'],
  ['accents that are typed in two pieces', 'Un café après l’école'.normalize('NFD'), 'café école'],
  ['Vietnamese', 'Buổi họp phụ huynh', 'phụ huynh'],
  ['Greek', 'Ο Νίκος ρώτησε τους μαθητές', 'νίκος'],
  ['Cyrillic', 'Разговор с родителями', 'родител'],
  ['Arabic', 'اجتماع أولياء الأمور', 'الأمور'],
  ['Hebrew', 'פגישה עם ההורים', 'ההורים'],
  ['Hindi', 'अभिभावकों के साथ बैठक', 'अभिभावकों'],
  ['Thai', 'ประชุมผู้ปกครอง', 'ประชุม'],
  ['Turkish', 'İstanbul’dan gelen aile', 'İstanbul'],
  ['a picture', 'Bean sprouts 🌱 in room 4', '🌱'],
  ['Chinese', '学生们互相解释', '学生'],
  ['Korean', '학부모 회의', '학부모'],
]
for (const [what, caption, words] of scripts) {
  test(`words are found in any script: ${what}`, async () => {
    const entry = await capture(amina, { caption })
    assert.ok((await find(`words=${encodeURIComponent(words)}`)).includes(entry))
  })
}

const folded: [string, string, string][] = [
  ['Spanish', 'José habló con la mamá de Íñigo Núñez', 'jose mama inigo NUNEZ'],
  ['French', 'À l’École, un Œuvre d’élèves', 'ecole oeuvre eleves'],
  ['German', 'Über die Straße zur Außenstelle', 'uber strasse aussen'],
  ['Swiss German', 'Auf der Strasse', 'Straße'],
  ['Turkish', 'İstanbul’da ısrar eden Işıl', 'istanbul israr isil'],
  ['Turkish capitals', 'ISPARTA ve IĞDIR', 'ısparta ığdır'],
  ['Polish', 'Łódź: rozmowa z Wiśniewską', 'lodz wisniewska'],
  ['Scandinavian', 'Bjørn og Åse på skolen', 'bjorn ase pa'],
  ['Vietnamese', 'Buổi họp phụ huynh của Đặng', 'buoi hop phu huynh dang'],
  ['Arabic with points', 'اِجْتِماعُ أَوْلِيَاءِ الأُمُور', 'اجتماع اولياء الامور'],
  ['Arabic without', 'اجتماع اولياء الامور في مدرسه', 'إجتماع أولياء الأمور مدرسة'],
  ['Hebrew with points', 'פְּגִישָׁה עִם הַהוֹרִים', 'פגישה ההורים'],
  ['Greek', 'Ο Νίκος ρώτησε', 'νικος ΡΩΤΗΣΕ'],
  ['Cyrillic', 'Ещё один разговор', 'еще ОДИН'],
  ['what is written with marks finds what is written without', 'Jose met the Nguyen family', 'José Nguyễn'],
]
for (const [what, caption, words] of folded) {
  test(`words are found without their accents and marks, and with them: ${what}`, async () => {
    const entry = await capture(amina, { caption })
    assert.ok((await find(`words=${encodeURIComponent(words)}`)).includes(entry))
    assert.ok(!(await find(`words=${encodeURIComponent(`${words} xylophone`)}`)).includes(entry))
  })
}

test('words are looked for among what is shown: one goal, or the trash', async () => {
  const [goal = ''] = await goalsOf(amina)
  for (const [name, value] of [
    ['goal', goal],
    ['trash', 'yes'],
    ['untold', 'yes'],
  ] as const) {
    const page = await amina.get(`/portfolio?${name}=${value}`)
    assert.equal(page.field(name), value)
  }
})

test('nothing that fits is said in a sentence, with the way back to everything', async () => {
  const page = await amina.get('/portfolio?words=xylophone')
  assert.match(page.words, /Nothing here fits\. Try fewer words or another month\. Show everything/)
  assert.equal(page.field('words'), 'xylophone')
})

test('what cannot be a filter is left aside', async () => {
  const page = await amina.get("/portfolio?goal=x&kind=poem&month=2027-13&page=-4&words=' or 1=1;--%00")
  assert.equal(page.status, 200)
})

test('what lies in the trash is found there, and nowhere else', async () => {
  const entry = await capture(amina, { caption: 'Not this one after all' })
  assert.equal((await amina.get('/portfolio?trash=yes')).words.includes('Not this one after all'), false)
  await amina.post(`${entry}/trash`)
  assert.deepEqual(await find('trash=yes'), [entry])
  assert.deepEqual(await find('words=not+this+one+after+all'), [])
  assert.match((await amina.get('/portfolio')).words, /In the trash1/)
})

test('a new leader finds an example and one button instead of an empty page', async () => {
  const daniel = await world.signedIn('andre.whitlock')
  const page = await daniel.get('/portfolio')
  assert.match(page.words, /Nothing captured yet/)
  assert.match(page.words, /This is where your year collects itself/)
  assert.match(page.words, /For example/)
  assert.doesNotMatch(page.words, /Make a PDF/)
})
