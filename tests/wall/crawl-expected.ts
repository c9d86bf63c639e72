import { castMember } from '#demo'

/** Kept, and on no page of its owner’s: wordings nobody asks for any more, answers to the coach, raw numbers, questions. */
export const unshown =
  /plans\.goal_version|goal_version\.(why_now|signs|equity|stops)|evidence_version\.link|offer\.why\.kept|past_link|print\.why|choice\.about|indicators\.point|asking\.question/

/** What a one-time link, an invitation or a framework’s other items would lead to, and what is for development. */
export const unreached = /assets|:token|:link|\.ics|^\/(invitations\/|crosswalks\/|styleguide)/

const givenToCoach = [
  'assessment.rating.note',
  'inquiry.inquiry.prediction',
  'inquiry.question.question',
  'inquiry.number.value',
  'briefs.brief.decision',
  'briefs.support.note',
  'pulse.pulse.vision_note',
  'feedback.mark.line',
  'feedback.asking.question',
]

/** Which fields of whose somebody else has to meet: what was opened to a partner, a coach, an office, a table. */
export function opened([amina, maya, teo, siobhan]: string[]): [
  reader?: string,
  owner?: string,
  fields?: string[],
][] {
  const [coach, office, evaluator] = ['rosalind.achterberg', 'eleanor.vance', 'zofia.wisniewska'].map(
    (key) => castMember(key).id,
  )
  const given = ['portfolio.evidence.caption', 'portfolio.claim.sentence', 'focus.goal.measure', 'files.file']
  return [
    [maya, amina, given],
    [amina, maya, given],
    [coach, teo, [...given, ...givenToCoach]],
    [office, teo, ['snapshots.snapshot.manifest']],
    [evaluator, siobhan, ['portfolio.evidence.caption']],
  ]
}
