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

/** Somebody reads every goal they were given so, whatever else holds. */
const given = (how: string, who: string): Fault => ({
  plant: `create policy fault on focus.goal for select to lps_app using (exists (select from sharing.grant g
      where g.item_id = goal.id and g.${how}));
    create policy fault on sharing.grant for select to lps_app using (${how});
    create policy fault on platform.reading for insert to lps_app with check (true)`,
  mend: `drop policy fault on focus.goal; drop policy fault on sharing.grant;
    drop policy fault on platform.reading`,
  nouns: ['focus.goal'],
  who,
})

/** Whoever ever sat or was asked to sit in a circle reads these tables there. */
const sat = (tables: string[], nouns: string[], who: string): Fault => ({
  plant: `create function trust.fault() returns setof uuid language sql stable security definer set search_path = ''
      as $$ select space_id from sharing.membership where person_id = trust.me() $$;
    grant execute on function trust.fault to lps_app;
    ${tables.map((table) => `create policy fault on ${table} for select to lps_app using (space_id in (select trust.fault()))`).join(';')}`,
  mend: 'drop function trust.fault cascade',
  nouns,
  who,
})

const ofMeetings = ['meetings.meeting', 'meetings.theme', 'promises.promise', 'meetings.agenda_item']

/** Faults that the crawler must notice. */
export const faults: Record<string, Fault> = {
  'files are open to all': open('files.file'),
  'goals are open to all, and nobody notes who reads': open('focus.goal'),
  'everybody reads why break-glass was asked for': open('breakglass.access'),
  'an evaluator reads what is granted to them by name': given('person_id = trust.me()', 'marcus.delacroix'),
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
  'a month’s pulse is open to all': open('pulse.pulse'),
  'protocols of a circle are open to all': open('protocols.protocol'),
  'who is only asked in reads what is planned': sat(ofMeetings, ['meetings.meeting'], 'daniel.nguyen'),
  'who has left still reads what is planned': sat(ofMeetings, ['meetings.meeting'], 'wiratama'),
  'who has left follows the sittings': sat(['sittings.sitting'], ['sittings.sitting'], 'wiratama'),
  'cards of a silent step are shown at once': {
    plant: `create policy fault on sittings.card for select to lps_app using (space_id in (select trust.my_circles()))`,
    mend: 'drop policy fault on sittings.card',
    nouns: ['sittings.sitting'],
    who: 'gus.lindahl',
  },
  'an evaluator at the table reads what is shared there for good': given(
    'circle_id in (select trust.my_circles())',
    'zofia.wisniewska',
  ),
  'what is shared with a circle that rests stays open': given(
    'circle_id in (select trust.my_circles())',
    'owen.macallister',
  ),
  'an evaluator hears back from whom they evaluate': {
    plant:
      'create policy fault on feedback.mark for select to lps_app using (author_id = (select trust.me()))',
    mend: 'drop policy fault on feedback.mark',
    nouns: ['portfolio.evidence'],
    who: 'zofia.wisniewska',
  },
  'the numbers of a small group are shown': {
    plant: `update indicators.shown s set value = p.value, mark = '' from indicators.point p where ${smallGroup}`,
    mend: `update indicators.shown s set value = null, mark = 'hidden' from indicators.point p where ${smallGroup}`,
    nouns: ['indicators.measure'],
  },
}
