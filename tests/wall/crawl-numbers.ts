import assert from 'node:assert/strict'
import type { Visitor, World } from '#world'
import type { Planted } from './crawl-plant.ts'

const table = `School,Year,Measure,Subject,Grade,Student group,Value,N
Alder Elementary,2024-25,Steps counted,Health,4,All students,7654900,64
Alder Elementary,2024-25,Steps counted,Health,4,English learner,7654321,5
Alder Elementary,2024-25,Steps counted,Health,4,Not English learner,7654902,59`

/** A keeper brings in the numbers of a group so small that it must not be seen, and of what would give it away. */
export async function bringSmallGroup(keeper: Visitor, organization: string) {
  const here = `/organizations/${organization}/indicators`
  const laid = await keeper.post(`${here}/import`, { file: new File([table], 'a small group.csv') })
  const page = await keeper.get(laid.to)
  const columns = Object.fromEntries(
    [...page.body.matchAll(/<select[^>]*name="(column\.\d+)".*?<\/select>/gs)].map(([select, column]) => [
      column,
      /<option value="(\w+)" selected/.exec(select)?.[1] ?? '',
    ]),
  )
  const kept = Object.fromEntries(new URL(laid.to, 'http://localhost').searchParams)
  const answer = await keeper.post(`${here}/import/columns`, { ...kept, ...columns })
  assert.equal(answer.status, 303, answer.words)
}

/** Numbers few may meet: raw ones of a small group and what would give it away, and a leader's own in their inquiry. */
export const secretNumbers = (world: World) =>
  world.look<Planted & { field: string }>(
    `select 'indicators.point.value' as field, value::bigint::text as text, space_id as space, '' as id
        from indicators.point where value between 7654000 and 7654999 and (n < 10 or student_group like 'Not %')
      union all select 'inquiry.number.value', value::bigint::text, space_id, inquiry_id::text
        from inquiry.number where value between 7654000 and 7654999`,
  )
