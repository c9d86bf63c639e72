/** Asks the database as the owner of its tables. */
type Look = <Row extends object>(text: string, values?: unknown[]) => Promise<Row[]>

/** A district under a state, as ids. */
export interface SomeDistrict {
  state: string
  district: string
  schools: string[]
  /** Its leaders, school by school: the first of each is the principal. */
  leaders: string[][]
  superintendent: string
  stateGoals: string[]
  districtGoals: string[]
  schoolGoals: string[][]
}

export const schoolYear = '2026–27'

/** Lays a district with schools, leaders and goals of schools, district and state that serve each other. */
export async function layDistrict(
  look: Look,
  { leadersOf, goalsOf = 3 }: { leadersOf: number[]; goalsOf?: number },
): Promise<SomeDistrict> {
  const lay = { ...placesIn(look), ...goalsIn(look) }
  const state = await lay.organization('state', 'Somewhere')
  const district = await lay.organization('district', 'Some District', state)
  const superintendent = await lay.leader(district.id, 'superintendent', 'Sam Superior')
  const stateGoals = await lay.goals(state.id, 3)
  const districtGoals = await lay.goals(district.id, 5)
  await lay.links(district.id, districtGoals, state.id, stateGoals)
  const laid: SomeDistrict = {
    state: state.id,
    district: district.id,
    superintendent,
    stateGoals,
    districtGoals,
    schools: [],
    leaders: [],
    schoolGoals: [],
  }
  for (const [n, many] of leadersOf.entries()) {
    const school = await lay.organization('school', `School ${n + 1}`, district)
    const goals = await lay.goals(school.id, goalsOf)
    await lay.links(school.id, goals, district.id, districtGoals)
    const leaders: string[] = []
    for (let k = 0; k < many; k++)
      leaders.push(
        await lay.leader(school.id, k ? 'assistantPrincipal' : 'principal', `Leader ${n + 1}.${k + 1}`),
      )
    laid.schools.push(school.id)
    laid.leaders.push(leaders)
    laid.schoolGoals.push(goals)
  }
  return laid
}

interface Place {
  id: string
  top: string
}

function placesIn(look: Look) {
  const one = async (text: string, values: unknown[]) => (await look<{ id: string }>(text, values))[0]!.id
  return {
    organization: async (kind: string, name: string, above?: Place): Promise<Place> => {
      const id = await one(
        `with made as (select uuidv7() as id)
        insert into organizations.organization (id, kind, name, parent_id, top_id, time_zone, founded_by)
          select id, $1, $2, $3, coalesce($4, id), 'UTC', id from made returning id`,
        [kind, name, above?.id, above?.top],
      )
      return { id, top: above?.top ?? id }
    },
    leader: (organization: string, kind: string, name: string) =>
      one(
        `with made as (select uuidv7() as id), person as (
          insert into people.person (space_id, id, name, time_zone) select id, id, $3, 'UTC' from made returning id),
        post as (insert into posts.post (space_id, organization_id, title, role_kind, starts)
          select id, $1, $2, $2, '2026-07-01' from person returning space_id, id)
        insert into cycles.cycle (space_id, post_id, school_year, starts, ends)
          select space_id, id, $4, '2026-07-01', '2027-06-30' from post returning space_id as id`,
        [organization, kind, name, schoolYear],
      ),
  }
}

const goalsIn = (look: Look) => ({
  goals: async (organization: string, many: number) =>
    (
      await look<{ id: string }>(
        `insert into plans.goal (space_id, school_year, statement, state, place, made_by)
          select $1, $2, 'Students of place ' || n || ' explain their thinking to each other, in every room and every week.',
            'inProgress', n, $1 from generate_series(1, $3) n returning id`,
        [organization, schoolYear, many],
      )
    ).map(({ id }) => id),
  links: (from: string, goals: string[], to: string, above: string[]) =>
    look(
      `insert into plans.link (space_id, goal_id, to_space_id, to_goal_id, how, strength, made_by)
        select $1, g, $3, ($4::uuid[])[1 + n % cardinality($4::uuid[])], 'It is the part of it that our rooms can do.',
          case when n % 2 = 0 then 'direct' else 'supports' end, $1
        from unnest($2::uuid[]) with ordinality x (g, n)`,
      [from, goals, to, above],
    ),
})

/** Leaders write a goal each; it serves one goal of an organization, or none with or without a reason. */
export const writeGoals = (
  look: Look,
  leaders: string[],
  { to, apart = '', many = 1 }: { to?: { space: string; id: string }; apart?: string; many?: number },
) =>
  look(
    `with written as (
      insert into focus.goal (space_id, cycle_id, kind, statement, apart)
      select c.space_id, c.id, 'school', 'I ask before I tell, in each visit of mine.', $2
      from cycles.cycle c cross join generate_series(1, $5) where c.space_id = any($1::uuid[]) returning space_id, id)
    insert into focus.goal_link (space_id, goal_id, to_space_id, to_goal_id, how)
      select space_id, id, $3, $4, 'I am in these rooms every week.' from written where $3::uuid is not null`,
    [leaders, apart, to?.space, to?.id, many],
  )
