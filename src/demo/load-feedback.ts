import { askFeedback, markFeedback, writeFeedback } from '#feedback'
import { asPerson, found, type Transaction } from '#platform'
import { castMember, mainPartner, mainPerson } from './cast.ts'
import told from './feedback.en.json' with { type: 'json' }
import { circleOf } from './load-circles.ts'
import { uuid } from './seed.ts'
import type { DemoCycle } from './story.ts'
import { afternoonOf, type DemoWorld } from './world.ts'

type Told = Omit<(typeof told)[number], 'noun' | 'kind' | 'mark' | 'line'> & {
  noun: 'goal' | 'evidence'
  kind: Parameters<typeof writeFeedback>[3]['kind']
  mark?: Parameters<typeof markFeedback>[3]['state']
  line?: string
}

/** What the two partners say to each other’s goals and entries, what became of it, and one thing that is asked. */
export async function loadFeedback({ db, clock }: DemoWorld, cycles: readonly DemoCycle[]) {
  const as = (
    key: string,
    minutes: number,
    on: string,
    deed: (tx: Transaction, me: string) => Promise<unknown>,
  ) => {
    clock.set(afternoonOf(on, minutes))
    return db.as(asPerson(castMember(key).id), (tx) => deed(tx, castMember(key).id))
  }
  const item = ({ to, noun, key }: Pick<Told, 'to' | 'noun' | 'key'>) => {
    const all = cycles
      .filter(({ leader }) => leader === to)
      .flatMap(({ goals, evidence }): { key: string; id: string }[] => (noun === 'goal' ? goals : evidence))
    return { noun, space: castMember(to).id, id: found(all.find((one) => one.key === key)).id }
  }
  const circle = circleOf(mainPerson, mainPartner)
  for (const [n, one] of (told as Told[]).entries()) {
    const once = uuid('feedback', one.to, one.key, `${n}`)
    await as(one.by, n, one.on, async (tx, me) => {
      const { kind, words } = one
      const kept = await writeFeedback(tx, me, item(one), { kind, words, once, circle })
      if (!kept.ok) throw new Error(`The demo cannot say anything to “${one.key}”.`)
    })
    const { mark: state, line = '' } = one
    if (!state) continue
    const said = { author: castMember(one.by).id, id: once }
    await as(one.to, 60 + n, one.on, (tx, me) => markFeedback(tx, me, said, { state, line }))
  }
  const entry = item({ to: mainPartner, noun: 'goal', key: 'attendance' })
  await as(mainPartner, 0, '2027-02-14', (tx, me) =>
    askFeedback(tx, me, entry, {
      people: [castMember(mainPerson).id],
      question: 'I am about to change how we count. Is the goal still the same goal then?',
    }),
  )
}
