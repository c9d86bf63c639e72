/** Faults of the wall that the crawler must notice: how to break it, and how to mend it again. */
export const faults: Record<string, { plant: string; mend: string }> = {
  'files are open to all': {
    plant: 'create policy fault on files.file for select to lps_app using (true)',
    mend: 'drop policy fault on files.file',
  },
  'goals are open to all, and nobody notes who reads': {
    plant: `create policy fault on focus.goal for select to lps_app using (true);
      create policy fault on platform.reading for insert to lps_app with check (true)`,
    mend: 'drop policy fault on focus.goal; drop policy fault on platform.reading',
  },
  'everybody reads why break-glass was asked for': {
    plant: 'create policy fault on breakglass.access for select to lps_app using (true)',
    mend: 'drop policy fault on breakglass.access',
  },
  'an evaluator reads what is granted to them by name': {
    plant: `create policy fault on focus.goal for select to lps_app using (exists (select from sharing.grant g
        where g.item_id = goal.id and g.person_id = trust.me()));
      create policy fault on sharing.grant for select to lps_app using (person_id = trust.me());
      create policy fault on platform.reading for insert to lps_app with check (true)`,
    mend: `drop policy fault on focus.goal; drop policy fault on sharing.grant;
      drop policy fault on platform.reading`,
  },
}
