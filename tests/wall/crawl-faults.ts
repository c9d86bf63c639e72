/** A fault of the wall: how to break it, how to mend it again, who meets what comes through, and at whose addresses. */
interface Fault {
  plant: string
  mend: string
  nouns: string[]
  who?: string
}

/** Everybody reads all rows of a table, and where somebody reads is not noted. */
const open = (table: string): Fault => ({
  plant: `create policy fault on ${table} for select to lps_app using (true);
    create policy fault on platform.reading for insert to lps_app with check (true)`,
  mend: `drop policy fault on ${table}; drop policy fault on platform.reading`,
  nouns: [table],
})

const smallGroup = `p.space_id = s.space_id and p.measure_id = s.measure_id and p.year = s.year
  and p.about_id = s.about_id and p.grade = s.grade and p.student_group = s.student_group
  and p.value between 7654000 and 7654999 and p.student_group <> 'all'`

/** Faults that the crawler must notice. */
export const faults: Record<string, Fault> = {
  'files are open to all': open('files.file'),
  'goals are open to all, and nobody notes who reads': open('focus.goal'),
  'everybody reads why break-glass was asked for': open('breakglass.access'),
  'an evaluator reads what is granted to them by name': {
    plant: `create policy fault on focus.goal for select to lps_app using (exists (select from sharing.grant g
        where g.item_id = goal.id and g.person_id = trust.me()));
      create policy fault on sharing.grant for select to lps_app using (person_id = trust.me());
      create policy fault on platform.reading for insert to lps_app with check (true)`,
    mend: `drop policy fault on focus.goal; drop policy fault on sharing.grant;
      drop policy fault on platform.reading`,
    nouns: ['focus.goal'],
  },
  'decision briefs are open to all': open('briefs.brief'),
  'questions to data are open to all': open('inquiry.inquiry'),
  'self-assessments are open to all': {
    plant: `create policy fault on assessment.assessment for select to lps_app using (true);
      create policy fault on assessment.rating for select to lps_app using (true);
      create policy fault on platform.reading for insert to lps_app with check (true)`,
    mend: `drop policy fault on assessment.assessment; drop policy fault on assessment.rating;
      drop policy fault on platform.reading`,
    nouns: ['assessment.assessment'],
  },
  'drafts of an organization’s goals are open to its tree': open('plans.goal'),
  'drafts of initiatives are open to their tree': open('initiatives.initiative'),
  'an office reads a copy before it arrives, and after it was taken back': {
    plant: `create policy fault on snapshots.snapshot for select to lps_app using (true);
      create policy fault on snapshots.step for insert to lps_app with check (true)`,
    mend: 'drop policy fault on snapshots.snapshot; drop policy fault on snapshots.step',
    nouns: ['snapshots.snapshot'],
    who: 'eleanor.vance',
  },
  'the numbers of a small group are shown': {
    plant: `update indicators.shown s set value = p.value, mark = '' from indicators.point p where ${smallGroup}`,
    mend: `update indicators.shown s set value = null, mark = 'hidden' from indicators.point p where ${smallGroup}`,
    nouns: ['indicators.measure'],
  },
}
