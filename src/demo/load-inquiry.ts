import { beginInquiry, keepQuestion, noteQuestion, writeThought } from '#inquiry'
import { measuresAbout, sayMeasure } from '#indicators'
import { asPerson, found, newId, type Transaction } from '#platform'
import { castMember, mainPerson } from './cast.ts'
import words from './inquiry.en.json' with { type: 'json' }
import { shareWithPartner } from './load-story.ts'
import { uuid } from './seed.ts'
import type { DemoCycle } from './story.ts'
import { afternoonOf, type DemoWorld } from './world.ts'

const inquiryId = uuid('inquiry', 'alder-math')

/** Amina predicts, looks at her fourth graders' math, thinks for a week, keeps one question, and shows it to her partner. */
export async function loadInquiry({ db, clock }: DemoWorld, cycles: DemoCycle[]) {
  const me = castMember(mainPerson).id
  const cycle = found(cycles.at(-1)).id
  const act = (day: string, deed: (tx: Transaction) => Promise<unknown>) => {
    clock.set(afternoonOf(day))
    return db.as(asPerson(me), deed)
  }
  await act('2026-08-20', (tx) => look(tx, me, cycle))
  for (const [i, thought] of (
    ['facts', 'surprise', 'misfit', 'fairness', 'why', 'influence'] as const
  ).entries())
    await act(`2026-08-${21 + i}`, (tx) =>
      writeThought(tx, me, inquiryId, { thought, words: words[thought] }),
    )
  await act('2026-08-28', async (tx) => {
    const [first = ''] = await noteAll(tx, me)
    await keepQuestion(tx, me, inquiryId, first)
    await shareWithPartner(tx, me, { noun: 'inquiry', id: inquiryId })
  })
}

async function noteAll(tx: Transaction, me: string) {
  const noted: string[] = []
  for (const question of words.questions)
    noted.push(await noteQuestion(tx, me, inquiryId, { id: newId(), question }))
  return noted
}

async function look(tx: Transaction, me: string, cycle: string) {
  const about = uuid('organization', 'alder')
  const measure = found((await measuresAbout(tx, about)).find(({ subject }) => subject === 'Math'))
  await beginInquiry(tx, me, {
    id: inquiryId,
    cycle,
    grade: '4',
    group: 'all',
    unit: measure.unit,
    prediction: words.prediction,
    title: `${sayMeasure(measure)}: Alder Elementary, Grade 4`,
    measure: { space: measure.space, id: measure.id, about },
  })
}
