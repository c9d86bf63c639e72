import { meetingsOf } from '#meetings'
import { asPerson, found, type Transaction } from '#platform'
import { protocolsFor } from '#protocols'
import { beginSitting, moveSitting, planProtocol, writeCard } from '#sittings'
import { castMember } from './cast.ts'
import { roundtableOf } from './load-roundtables.ts'
import { uuid } from './seed.ts'
import told from './sittings.en.json' with { type: 'json' }
import type { DemoWorld } from './world.ts'

const space = roundtableOf('second-thursday')
const at = { space, id: uuid('sitting', space, told.meeting) }
const [leads, presents] = [castMember(told.leads).id, castMember(told.presents).id]

/** One evening of the roundtable as it was run: a consultancy, what was asked and thought, and how the time went. */
export async function loadSittings({ db, clock }: DemoWorld) {
  const as = <T>(person: string, deed: (tx: Transaction) => Promise<T>) => db.as(asPerson(person), deed)
  const meetings = await as(leads, (tx) => meetingsOf(tx, leads, { space }))
  const { id: meeting, startsAt } = found(
    meetings.find((one) => one.startsAt.toISOString().startsWith(told.meeting)),
  )
  const protocols = await as(leads, (tx) => protocolsFor(tx, space, 'en'))
  const protocol = found(protocols.find(({ key }) => key === 'consultancy'))
  const plan = planProtocol(protocol, { slot: 50, presenter: presents, about: told.about })
  let minutes = 20
  const later = (more: number) => clock.set(new Date(startsAt.getTime() + (minutes += more) * 60_000))
  later(0)
  await as(leads, (tx) => beginSitting(tx, leads, { ...at, meeting }, plan))
  for (const [n, taken] of [...told.taken, 4].entries()) {
    later(taken)
    for (const { who, step, kind, words } of told.cards.filter((card) => card.step === n)) {
      const once = uuid('card', at.id, words)
      const card = { once, step, kind: kind as 'idea', words }
      await as(castMember(who).id, (tx) => writeCard(tx, castMember(who).id, at, card))
    }
    await as(leads, (tx) => moveSitting(tx, at, { move: 'next', version: n + 1 }))
  }
}
