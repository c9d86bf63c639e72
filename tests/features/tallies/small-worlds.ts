import fc from 'fast-check'

/** Somebody with goals; each goal serves some of the world's goals, or says why none, or nothing. */
interface Leader {
  school: number
  goals: { serves: number[]; apart: boolean }[]
}

/** A goal of a school, a district or the state, and which ones it serves itself. */
interface Aim {
  path: string[]
  serves: number[]
}

export interface SmallWorld {
  schools: string[][]
  aims: Aim[]
  leaders: Leader[]
}

/** A number that could be told: of the leaders, or of their goals, in a set. */
export interface Cell {
  key: string
  path: string[]
  rank: number
  inside: string[]
  stands: false
  counts: { goals: number; leaders: number }
  /** Is it large enough by itself? */
  large: boolean
  /** Is it one of the three numbers? */
  whole: boolean
  /** Is this goal of a leader in the set? */
  holds: (leader: Leader, goal: Leader['goals'][number]) => boolean
}

const schools = [
  ['c', 'd', 's'],
  ['c', 'd', 't'],
  ['c', 'e', 'u'],
]

// State, two districts, and two goals in one school: enough for nested, disjoint and overlapping sets.
const aim = (path: string[], serves: number[][]) =>
  fc.constantFrom(...serves).map((chosen): Aim => ({ path, serves: chosen }))
const aims = fc.tuple(
  aim(['c'], [[]]),
  aim(['c', 'd'], [[], [0]]),
  aim(['c', 'd'], [[], [0], [1]]),
  aim(['c', 'e'], [[], [0]]),
  aim(['c', 'd', 's'], [[], [1], [2], [0]]),
  aim(['c', 'd', 's'], [[], [1], [4]]),
  aim(['c', 'd', 't'], [[], [1], [1, 2]]),
)

const goalOf = (school: number) =>
  fc.record({
    serves: fc.subarray(
      [0, 1, 2, 3, 4, 5, 6].filter(
        (n) => n === 0 || (school < 2 ? n < 3 || (school === 0 ? n < 6 : n === 6) : n === 3),
      ),
      { maxLength: 2 },
    ),
    apart: fc.boolean(),
  })
const group = (school: number) =>
  fc.array(
    fc.array(goalOf(school), { minLength: 1, maxLength: 2 }).map((goals): Leader => ({ school, goals })),
    { minLength: 0, maxLength: 24, size: 'max' },
  )

export const worlds: fc.Arbitrary<SmallWorld> = fc
  .record({ aims, leaders: fc.tuple(group(0), group(1), group(2)).map((groups) => groups.flat()) })
  .map((given) => ({ ...given, schools }))

/** Which goals of organizations a goal serves, by any path. */
function reach({ aims: all }: SmallWorld, from: readonly number[]): Set<number> {
  const seen = new Set<number>()
  const walk = (n: number) => {
    if (seen.has(n)) return
    seen.add(n)
    all[n]?.serves.forEach(walk)
  }
  from.forEach(walk)
  return seen
}

/** Districts come first, then what is above them, then schools. */
export const rankOf = (path: string[]) => ({ c: 1, d: 0, e: 0 })[path.at(-1) ?? ''] ?? 2

export const under = (path: string[], school: string[]) => path.every((step, n) => school[n] === step)

/** Every number of this world, as the database makes them. */
export function cellsOf(world: SmallWorld): Cell[] {
  const partOf = (goal: Leader['goals'][number]) =>
    [...reach(world, goal.serves)].some((n) => world.aims[n]!.path.length < 3)
      ? 'linked'
      : goal.apart
        ? 'apart'
        : 'none'
  const goalCells = world.aims.map((one, n) => {
    const inside = [...reach(world, [n])].filter((other) => other !== n)
    const high = [n, ...inside].some((other) => world.aims[other]!.path.length < 3)
    const linked = high ? one.path.map((place) => `${place} linked`) : []
    return cell(world, {
      key: `g${n}`,
      path: one.path,
      inside: [...inside.map((other) => `g${other}`), ...linked],
      holds: (_, goal) => reach(world, goal.serves).has(n),
      people: true,
    })
  })
  const places = [['c'], ['c', 'd'], ['c', 'e'], ...world.schools]
  const partCells = places.flatMap((path) => {
    const three = ['linked', 'apart', 'none'].map((part) =>
      cell(world, {
        key: `${path.at(-1)} ${part}`,
        path,
        inside: path.slice(0, -1).map((place) => `${place} ${part}`),
        holds: (_, goal) => partOf(goal) === part,
        people: false,
      }),
    )
    return three.filter(({ counts }) => counts.goals > 0).length > 1 ? three : []
  })
  return [...goalCells, ...partCells]
}

function cell(
  world: SmallWorld,
  given: Pick<Cell, 'key' | 'path' | 'inside' | 'holds'> & { people: boolean },
): Cell {
  const { people, ...set } = given
  const members = world.leaders.filter(({ school }) => under(set.path, world.schools[school]!))
  const leaders = members.filter((one) => one.goals.some((goal) => set.holds(one, goal))).length
  const goals = members.flatMap((one) => one.goals.filter((goal) => set.holds(one, goal))).length
  const large = leaders >= 5 && goals >= 5 && (!people || members.length - leaders >= 5)
  return {
    ...set,
    rank: rankOf(set.path),
    stands: false,
    whole: !people,
    counts: { goals, leaders },
    large,
  }
}
