import { beginBrief, decideBrief, horizonForm, writeBrief, writeComing } from '#briefs'
import { asPerson, type Transaction } from '#platform'
import told from './briefs.en.json' with { type: 'json' }
import { castMember } from './cast.ts'
import { uuid } from './seed.ts'
import type { DemoCycle } from './story.ts'
import { afternoonOf, type DemoWorld } from './world.ts'

type Stand = Extract<Parameters<typeof writeBrief>[3], { zoom: 'support' }>['answers'][number]['stand']

/** Decisions weighed by the principals of Harlow High and Alder, and what one of them sees coming. */
export async function loadBriefs({ db, clock }: DemoWorld, stories: readonly DemoCycle[]) {
  const act = (by: string, on: string, deed: (tx: Transaction, me: string) => Promise<unknown>) => {
    clock.set(afternoonOf(on))
    const me = castMember(by).id
    return db.as(asPerson(me), (tx) => deed(tx, me))
  }
  for (const { key, by, on, brief, support, decided } of told.briefs) {
    const id = uuid('brief', key)
    await act(by, on, async (tx, me) => {
      await beginBrief(tx, me, { id }, brief)
      const answers = support.map((one) => ({ ...one, stand: one.stand as Stand }))
      await writeBrief(tx, me, id, { zoom: 'support', answers })
    })
    if (!decided) continue
    const { decision, lookBackOn } = decided
    const words = { benefits: brief.benefits, decision, decidedOn: decided.on, lookBackOn }
    await act(by, decided.on, (tx, me) => decideBrief(tx, me, id, words))
  }
  const goals = new Map(
    stories
      .filter(({ state }) => state !== 'closed')
      .flatMap((story) => story.goals.map((one) => [one.key, one.id])),
  )
  for (const [n, { by, on, goals: touched, ...said }] of told.horizon.entries()) {
    const answers = horizonForm.parse({ ...said, goals: touched.map((key) => goals.get(key)) })
    await act(by, on, (tx, me) => writeComing(tx, me, uuid('horizon', n), answers))
  }
}
