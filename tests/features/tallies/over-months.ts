import fc from 'fast-check'
import { layDistrict, writeGoals, type SomeDistrict } from '../alignment/some-district.ts'

type Look = Parameters<typeof layDistrict>[0]

/** What the office of an organization may do in a month, with no leader doing anything. */
interface Act {
  kind: 'unlink' | 'link' | 'close' | 'open' | 'move'
  which: number
}

const act = fc.record<Act>({
  kind: fc.constantFrom('unlink', 'link', 'close', 'open', 'move'),
  which: fc.nat({ max: 5 }),
})

/** A year of a state with two districts of three schools: who works on what, and what is done to the plans. */
export interface Year {
  sizes: number[]
  choices: number[][]
  months: Act[][]
}

export const years: fc.Arbitrary<Year> = fc.record({
  sizes: fc.array(fc.integer({ min: 6, max: 26 }), { minLength: 6, maxLength: 6 }),
  // Of each school, how many work on its own goal, on their district’s, say why on none, and on none.
  choices: fc.array(fc.array(fc.nat({ max: 14 }), { minLength: 3, maxLength: 3 }), {
    minLength: 6,
    maxLength: 6,
  }),
  months: fc.array(fc.array(act, { maxLength: 3 }), { minLength: 4, maxLength: 4 }),
})

/** Lays such a state; gives its top and the way to act. */
export async function layTwoDistricts(look: Look, sizes: number[], choices: number[][]) {
  const [one, other] = [
    await layDistrict(look, { leadersOf: sizes.slice(0, 3), goalsOf: 1 }),
    await layDistrict(look, { leadersOf: sizes.slice(3), goalsOf: 1 }),
  ]
  const top = one.state
  await putBelow(look, top, other)
  const schools = [one, other].flatMap((at) =>
    at.schools.map((id, n) => ({ at, id, goal: at.schoolGoals[n]![0]!, leaders: at.leaders[n]! })),
  )
  for (const [n, { at, id, goal, leaders }] of schools.entries()) {
    const [own = 0, high = 0, apart = 0] = choices[n]!
    const [toHigh, toApart] = [own + high, own + high + apart]
    await writeGoals(look, leaders.slice(0, own), { to: { space: id, id: goal } })
    await writeGoals(look, leaders.slice(own, toHigh), {
      to: { space: at.district, id: at.districtGoals[1]! },
    })
    await writeGoals(look, leaders.slice(toHigh, toApart), { apart: 'Our own building first.' })
    await writeGoals(look, leaders.slice(toApart), {})
  }
  const acts: Record<Act['kind'], (which: number) => Promise<unknown>> = {
    unlink: (n) => look('delete from plans.link where goal_id = $1', [schools[n]!.goal]),
    link: (n) =>
      look(
        `insert into plans.link (space_id, goal_id, to_space_id, to_goal_id, how, strength, made_by)
          values ($1, $2, $3, $4, 'It is the part of it that our rooms can do.', 'direct', $1) on conflict do nothing`,
        [schools[n]!.id, schools[n]!.goal, schools[n]!.at.district, schools[n]!.at.districtGoals[1]],
      ),
    close: (n) => look(`update plans.goal set state = 'met' where id = $1`, [goalOf(n)]),
    open: (n) => look(`update plans.goal set state = 'inProgress' where id = $1`, [goalOf(n)]),
    move: (n) =>
      look(
        `update organizations.organization set parent_id = case parent_id when $2 then $3::uuid else $2 end where id = $1`,
        [schools[n]!.id, one.district, other.district],
      ),
  }
  const goalOf = (n: number) => (n < 2 ? [one, other][n]!.districtGoals[1] : schools[n]!.goal)
  return { top, act: ({ kind, which }: Act) => acts[kind](which) }
}

/** Puts a district with its schools below another top. */
const putBelow = (look: Look, top: string, { district, schools }: SomeDistrict) =>
  look(
    `update organizations.organization set top_id = $1, parent_id = case id when $2 then $1 else parent_id end
      where id = any($3::uuid[])`,
    [top, district, [district, ...schools]],
  )

interface Number {
  key: string
  goal: boolean
  month: string
  leaders: number | null
  goals: number
}

/** What stands to be read after a month, and which set lay inside which in it, as pairs of keys. */
interface Seen {
  numbers: Number[]
  inside: Set<string>
}

/** Reads what a reader sees now: of each thing the latest number, and how goals and schools lie. */
export async function lookAround(look: Look, top: string): Promise<Seen> {
  const numbers = await look<Number>(
    `select distinct on (t.space_id, t.goal_id, t.part) coalesce(t.goal_id::text, t.space_id || ' ' || t.part) as key,
        t.goal_id is not null as goal, t.month::text, t.leaders, t.goals
      from tallies.tally t join organizations.organization o on o.id = t.space_id
      where o.top_id = $1 order by t.space_id, t.goal_id, t.part, t.month desc`,
    [top],
  )
  const pairs = await look<{ pair: string }>(
    `with recursive up as (select id, id as top from organizations.organization where top_id = $1
        union select u.id, o.parent_id from up u join organizations.organization o on o.id = u.top where o.parent_id is not null),
      reach as (select g.space_id, g.id, g.space_id as to_space, g.id as to_id from plans.goal g
          join organizations.organization o on o.id = g.space_id where o.top_id = $1
        union select r.space_id, r.id, l.to_space_id, l.to_goal_id from reach r join plans.link l on l.goal_id = r.to_id)
    select id || ' in ' || to_id as pair from reach where id <> to_id
    union select r.id || ' in ' || u.top || ' linked' from reach r join up u on u.id = r.space_id
      join organizations.organization h on h.id = r.to_space where h.kind <> 'school'
    union select u.id || ' ' || p || ' in ' || u.top || ' ' || p from up u, unnest(array['linked', 'apart', 'none']) p
      where u.id <> u.top`,
    [top],
  )
  return { numbers, inside: new Set(pairs.map(({ pair }) => pair)) }
}

/**
 * The pairs of numbers that can be read at once, of which one lay inside the other when either was told, and which differ by
 * fewer than five: as many worked on the one and not on the other. How many pairs were looked at.
 */
export function givenAway(seen: Seen[]) {
  const [small, of] = [new Set<string>(), new Map<string, Set<string>>()]
  let pairs = 0
  for (const { numbers, inside } of seen) {
    for (const one of numbers) {
      const born = `${one.key} of ${one.month}`
      if (!of.has(born)) of.set(born, inside)
    }
    for (const outer of numbers)
      for (const inner of numbers) {
        const pair = `${inner.key} in ${outer.key}`
        if (![outer, inner].some(({ key, month }) => of.get(`${key} of ${month}`)!.has(pair))) continue
        pairs++
        const leaders = outer.goal && inner.goal ? outer.leaders! - inner.leaders! : 5
        if (Math.min(leaders, outer.goals - inner.goals) < 5) small.add(pair)
      }
  }
  return { small: [...small], pairs }
}
