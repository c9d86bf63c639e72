import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { openWorld } from '#world'
import { demoOrganization } from '../demo-places.ts'
import { bringingTo } from './bringing.ts'

const world = await openWorld({ demo: true })
const district = await demoOrganization(world, 'Pinecrest County Schools')
const keeper = await world.signedIn('tom.ashcroft')
const here = `/organizations/${district}/indicators`

const cell = fc.record({
  school: fc.constantFrom('District', 'Juniper Elementary', 'Gray Butte K–8'),
  year: fc.constantFrom('2023-24', '2024-25'),
  measure: fc.constantFrom('Any order', 'Another'),
  group: fc.constantFrom('All students', 'English learner', 'Not English learner'),
  value: fc.constantFrom('40%', '55%†', '<5%', '*', '', 'n/a', '61.5%'),
  n: fc.constantFrom('', '5', '12', '64', '120'),
})
type Cell = typeof cell extends fc.Arbitrary<infer One> ? One : never
const table = fc.uniqueArray(cell, {
  minLength: 1,
  maxLength: 12,
  selector: ({ school, year, measure, group }) => `${school} ${year} ${measure} ${group}`,
})
const deed = fc.oneof(
  { weight: 2, arbitrary: table.map((cells) => ({ cells })) },
  { weight: 3, arbitrary: fc.nat({ max: 20 }).map((turned) => ({ turned })) },
)
const fileOf = (cells: Cell[]) =>
  [
    'School,Year,Measure,Grade,Student group,Value,N',
    ...cells.map((one) => [one.school, one.year, one.measure, '4', one.group, one.value, one.n].join()),
  ].join('\n')

const mine = `p.space_id = '${district}' and p.measure_id in (
  select id from indicators.measure where name in ('Any order', 'Another'))`
const look = (what: 'point' | 'shown') =>
  world.look<Record<string, unknown>>(`select p.* from indicators.${what} p where ${mine}
    order by measure_id, year, about_id, grade, student_group`)

interface Brought {
  cells: Cell[]
  at: string
  stands: boolean
}

async function bring(cells: Cell[]): Promise<Brought> {
  const { status, to, words } = await bringingTo(here)(keeper, ['any.csv', fileOf(cells)], {
    unit: 'percent',
  })
  assert.equal(status, 303, words)
  return { cells, at: to, stands: true }
}

/** Takes an import back and compares what comes of it with what was said before; or brings it back. */
async function turn(one: Brought) {
  const page = one.stands ? await keeper.get(`${one.at}/taking-back`) : undefined
  const before = await look('point')
  await keeper.post(`${one.at}/taking-back${one.stands ? '' : '/ending'}`)
  one.stands = !one.stands
  if (!page) return
  const after = await look('point')
  const said = (what: RegExp) => Number(what.exec(page.words)?.[1]?.replace('One', '1') ?? 0)
  const texts = new Set(after.map((row) => JSON.stringify(row)))
  assert.equal(said(/(\w+) numbers? goe?s? No other/), before.length - after.length)
  assert.equal(
    said(/(\w+) numbers? (?:is|are) again/),
    before.filter((row) => !texts.has(JSON.stringify(row))).length - (before.length - after.length),
  )
}

const both = async () => ({ points: await look('point'), shown: await look('shown') })

test('imports that come and are taken back in any order leave what those say that stand, one after the other', () =>
  fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 9 }), async (deeds) => {
      const imports: Brought[] = []
      for (const one of deeds)
        if ('cells' in one) imports.push(await bring(one.cells))
        else if (imports.length) await turn(imports[one.turned % imports.length]!)
      const left = await both()
      for (const one of imports.filter(({ stands }) => stands)) await turn(one)
      assert.deepEqual(await both(), { points: [], shown: [] })
      const anew: Brought[] = []
      for (const { cells } of imports.filter((_, n) => isLeft(deeds, n))) anew.push(await bring(cells))
      assert.deepEqual(left, await both())
      for (const one of anew) await turn(one)
    }),
    { numRuns: 12 },
  ))

/** Whether an import stands after these deeds: it was turned an even number of times. */
function isLeft(deeds: ({ cells: Cell[] } | { turned: number })[], which: number): boolean {
  let [count, stands] = [0, true]
  for (const one of deeds) {
    if ('cells' in one) count++
    else if (count && one.turned % count === which) stands = !stands
  }
  return stands
}
