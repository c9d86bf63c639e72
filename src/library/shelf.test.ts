import assert from 'node:assert/strict'
import { test } from 'node:test'
import { everyItem, type Edition } from './edition.ts'
import { library, libraryVersion } from './shelf.ts'

const { editions, crossings } = library
const edition = (key: string) => editions.find((one) => one.key === key)!
const itemsOf = ({ items }: Edition) => everyItem(items).map(({ item }) => item)
const numbered = (text: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `${text}-${from + at}`)

/** Every statement of a source that has to have an item of its own, a leaf or a heading. */
const traced: [key: string, statements: string[]][] = [
  ['benchmarks', numbered('WSBC', 10, 45)],
  ['professional-learning', numbered('LF', 5, 42)],
  ['cohesion', numbered('CLS', 11, 24)],
  ['capacity', numbered('LPS', 52, 58)],
  ['elements', ['LPS-107', ...numbered('LPS', 111, 122)]],
]

for (const [key, statements] of traced)
  test(`nothing of the source is left out: ${key}`, () => {
    const found = new Set(itemsOf(edition(key)).flatMap((item) => item.from))
    assert.deepEqual(
      statements.filter((one) => !found.has(one)),
      [],
    )
  })

test('every statement of the leadership paper and of the Leadership standard has an item to itself', () => {
  for (const [key, statements] of traced.slice(0, 2)) {
    const each = statements.map((one) => itemsOf(edition(key)).filter((item) => item.from.includes(one)))
    assert.deepEqual(
      each.map((items) => items.length),
      statements.map(() => 1),
    )
  }
})

test('each outline has the shape of what it follows', () => {
  const roots = (key: string) => edition(key).items.length
  assert.deepEqual(
    editions.map(({ key }) => [key, roots(key)]),
    [
      ['standards', 10],
      ['competencies', 4],
      ['professional-learning', 7],
      ['benchmarks', 5],
      ['earlier-standards', 6],
      ['preparation', 8],
      ['capacity', 7],
      ['elements', 4],
      ['cohesion', 3],
    ],
  )
  for (const { children } of edition('standards').items)
    assert.ok(children.length >= 4 && children.length <= 7)
})

test('only the earlier shape is no longer in use', () => {
  assert.deepEqual(
    editions.filter(({ status }) => status === 'deprecated').map(({ key }) => key),
    ['earlier-standards'],
  )
})

test('each domain of the competencies has an equity note, and knowledge, skills and dispositions are named', () => {
  for (const domain of edition('competencies').items) assert.ok(domain.equityNote)
  const competencies = edition('competencies').items.flatMap(({ children }) => children)
  assert.ok(competencies.every(({ facet, from }) => facet && from.length))
  assert.equal(new Set(competencies.map(({ facet }) => facet)).size, 3)
})

test('only the top of the progress levels has a name', () => {
  const [scale] = edition('benchmarks').scales
  assert.deepEqual(
    scale?.levels.map(({ label }) => label),
    ['First level (name it)', 'Second level (name it)', 'Exemplary'],
  )
})

test('rubrics and continuum maps stand on items, and fit their scale', () => {
  for (const one of editions) {
    const codes = new Set(itemsOf(one).map(({ code }) => code))
    for (const { scale, criteria } of one.rubrics) {
      const levels = one.scales.find(({ key }) => key === scale)?.levels.length
      for (const line of criteria)
        assert.deepEqual([codes.has(line.item), line.levels.length], [true, levels])
    }
    for (const { item, variations, ideal, acceptable } of one.continuums) {
      assert.deepEqual([codes.has(item), variations.length], [true, 5])
      assert.ok(ideal >= 1 && ideal <= acceptable && acceptable < variations.length)
    }
  }
  assert.ok(edition('standards').rubrics.length && edition('professional-learning').continuums.length)
})

test('a code names one item, and every source is spelled out', () => {
  for (const one of editions) {
    const items = itemsOf(one)
    assert.equal(new Set(items.map(({ code }) => code)).size, items.length)
    for (const from of items.flatMap((item) => item.from)) assert.ok(one.lineage[from.replace(/-\d+$/, '')])
  }
})

test('both ends of every link exist, no pair stands twice, and no competency is left without', () => {
  for (const { from, to, links } of crossings) {
    const [first, second] = [from, to].map((key) => new Set(itemsOf(edition(key)).map(({ code }) => code)))
    for (const link of links) assert.deepEqual([first!.has(link.from), second!.has(link.to)], [true, true])
    assert.equal(new Set(links.map((link) => `${link.from} ${link.to}`)).size, links.length)
  }
  const linked = new Set(crossings[0]?.links.map(({ from }) => from))
  const competencies = edition('competencies').items.flatMap(({ children }) => children)
  assert.ok(competencies.every(({ code }) => linked.has(code)))
})

test('a framework of the library is found by its key', () => {
  assert.match(libraryVersion('standards').version, /^[0-9a-f-]{36}$/)
  assert.throws(() => libraryVersion('nowhere'), /no framework nowhere/)
})
