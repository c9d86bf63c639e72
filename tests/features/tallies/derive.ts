import { under, type Cell, type SmallWorld } from './small-worlds.ts'

/**
 * What can be worked out by adding and subtracting told numbers and the known sizes of the schools' groups: every such sum
 * that is the count of a set, whoever is in it, and comes to fewer than five. A reader knows which goal serves which, and at
 * which school a leader is; not who works on what.
 */
export function smallCounts(world: SmallWorld, told: Cell[]): string[] {
  const people = told.filter(({ whole }) => !whole).slice(0, mostRows)
  const groups = world.schools.map((school, n) => ({
    size: world.leaders.filter((leader) => leader.school === n).length,
    row: possible(world.schools, people).map((one) => one.school === school),
  }))
  const ofLeaders = people.map((one) => ({
    name: one.key + one.inside,
    size: one.counts.leaders,
    row: rowOf(world, people, one),
  }))
  const all = told.slice(0, mostRows)
  const ofGoals = all.map((one) => ({
    name: one.key + one.inside,
    size: one.counts.goals,
    row: rowOf(world, all, one),
  }))
  return [...smallSums(ofLeaders, groups), ...smallSums(ofGoals, [])]
}

const mostRows = 7

/** A kind of leader, or of goal, that there may be: where, and in which of these sets. */
interface Kind {
  school: string[]
  sets: Set<string>
}

const rowOf = (world: SmallWorld, among: Cell[], { key }: Cell) =>
  possible(world.schools, among).map(({ sets }) => sets.has(key))

// What is in a goal is in all it serves; a goal is in one part only, and in that part at every level.
function possible(places: string[][], sets: Cell[]): Kind[] {
  const isPart = ({ key }: Cell) => key.includes(' ')
  const [parts, goals] = [sets.filter(isPart), sets.filter((one) => !isPart(one))]
  return places.flatMap((school) => {
    const here = goals.filter(({ path }) => under(path, school))
    return subsetsOf(here)
      .filter((chosen) =>
        chosen.every(({ inside }) => here.every((up) => !inside.includes(up.key) || chosen.includes(up))),
      )
      .flatMap((chosen) => {
        const linked = chosen.some(({ inside }) => inside.some((up) => up.endsWith(' linked')))
        const classes = parts.length === 0 ? [''] : linked ? ['linked'] : ['linked', 'apart', 'none']
        return classes.map((name) => {
          const mine = parts.filter(({ key, path }) => key.endsWith(` ${name}`) && under(path, school))
          return { school, sets: new Set([...chosen, ...mine].map(({ key }) => key)) }
        })
      })
  })
}

const subsetsOf = <T>([first, ...rest]: T[]): T[][] =>
  first === undefined ? [[]] : subsetsOf(rest).flatMap((one) => [one, [first, ...one]])

interface Row {
  name?: string
  size: number
  row: boolean[]
}

// Tries every way to add, subtract or leave out each number; a result of noughts and ones is a set.
function smallSums(told: Row[], known: Row[]): string[] {
  const rows = [...told, ...known]
  const bad: string[] = []
  const walk = (n: number, sum: Int8Array, size: number, said: string) => {
    if (n === told.length && !said) return
    const next = rows[n]
    if (!next) {
      if (size < 5 && sum.some((value) => value !== 0) && sum.every((value) => value === 0 || value === 1))
        bad.push(`${said} = ${size}: ${rows.map(({ name }) => name)}`)
      return
    }
    walk(n + 1, sum, size, said)
    for (const sign of [1, -1]) {
      const added = sum.map((value, k) => value + (next.row[k] ? sign : 0))
      walk(n + 1, added, size + sign * next.size, `${said}${sign > 0 ? '+' : '-'}${n}`)
    }
  }
  walk(0, new Int8Array(rows[0]?.row.length ?? 0), 0, '')
  return bad
}
