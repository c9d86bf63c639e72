/** A year as Harlow suggests it to its leaders. */
export const harlowTemplate = {
  title: 'A principal’s year in Harlow',
  note: 'Two goals are enough: one for students, one for your own practice. Take August to look before you write. Nobody in this office reads your notes; what we need from you is in the evaluation calendar, and it is short. If something we ask of you does not fit your year, call us before you work around it.',
  uses: ['growth', 'planning', 'evaluation'],
  from: [7, 8, 8, 9, 4],
  until: [8, 9, 9, 5, 6],
}

/** What a cycle begun from it keeps: the copy, and the days its months meant that year. */
export const fromHarlow = {
  template: { title: harlowTemplate.title, note: harlowTemplate.note, uses: harlowTemplate.uses },
  days: [
    { phase: 'purpose' as const, starts: '2026-07-01', ends: '2026-08-31' },
    { phase: 'focus' as const, starts: '2026-08-01', ends: '2026-09-30' },
    { phase: 'structures' as const, starts: '2026-08-01', ends: '2026-09-30' },
    { phase: 'action' as const, starts: '2026-09-01', ends: '2027-05-31' },
    { phase: 'outcomes' as const, starts: '2027-04-01', ends: '2027-06-30' },
  ],
}
