type Ask = (text: string) => Promise<object[]>

const counts = `
  select e.space_id, f.what, f.key, 1 as n from portfolio.evidence e cross join lateral (values
    ('kind', e.kind, e.trashed_at is null), ('month', to_char(e.practised_on, 'YYYY-MM'), e.trashed_at is null),
    ('untold', '', e.caption = '' and e.trashed_at is null), ('trash', '', e.trashed_at is not null)) f (what, key, holds)
    where f.holds
  union all select space_id, 'goal', goal_id::text, 1 from portfolio.claim c where (space_id, evidence_id) in (
    select space_id, id from portfolio.evidence where trashed_at is null)
  union all select space_id, 'standard', item_space_id || ' ' || item_id, 1 from portfolio.standard where (space_id, evidence_id) in (
    select space_id, id from portfolio.evidence where trashed_at is null)`

const lists = `
  select e.space_id, e.id, goals::text, files, photo::text from portfolio.evidence e cross join lateral (
      select coalesce(array_agg(goal_id order by goal_id), '{}') as goals from portfolio.claim c
      where c.space_id = e.space_id and c.evidence_id = e.id) c
    cross join lateral (select count(*)::int as files, (array_agg(json_build_object('fileId', f.id, 'alt', a.alt, 'width', f.width,
        'height', f.height, 'state', f.state) order by a.position, a.id) filter (where f.kind = 'photo'))[1] as photo
      from portfolio.attachment a join files.file f on f.space_id = a.space_id and f.id = a.file_id
      where a.space_id = e.space_id and a.evidence_id = e.id) a
    where files > 0 or goals <> '{}'`

const differing = (kept: string, anew: string) =>
  `(select 'kept' as only, k.* from (${kept} except ${anew}) k) union all (select 'anew', a.* from (${anew} except ${kept}) a)`

/** What is kept for the portfolio's list and its filters and is not so, counted anew over all there is; nothing where all is well. */
export async function miscounted(ask: Ask): Promise<object[]> {
  const sums = (of: string) =>
    `select space_id, what, key, sum(n)::int as n from (${of}) s group by 1, 2, 3 having sum(n) <> 0`
  return [
    ...(await ask(differing(sums('select * from portfolio.counted'), sums(counts)))),
    ...(await ask(
      differing('select space_id, evidence_id, goals::text, files, photo::text from portfolio.listed', lists),
    )),
  ]
}
