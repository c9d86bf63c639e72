import {
  decideInitiative,
  initiativeForm,
  linkOverlap,
  makeOffer,
  noteStanding,
  rankInitiative,
  writeInitiative,
  type Initiative,
} from '#initiatives'
import { asPerson, type Transaction } from '#platform'
import { castMember } from './cast.ts'
import told from './initiatives.en.json' with { type: 'json' }
import { uuid } from './seed.ts'
import { afternoonOf, type DemoWorld } from './world.ts'

const idOf = (key: string) => uuid('initiative', key)
const places = new Map(told.initiatives.map(({ key, at }) => [key, at]))
const whereIs = (key: string) => ({ space: uuid('organization', places.get(key) ?? ''), id: idOf(key) })

/** What state, district and schools have under way, with what overlaps, what was let go and what the district offers. */
export async function loadInitiatives({ db, clock }: DemoWorld) {
  const act = (by: string, on: string, deed: (tx: Transaction) => Promise<unknown>) => {
    clock.set(afternoonOf(on))
    return db.as(asPerson(castMember(by).id), deed)
  }
  for (const { key, by, on, rank, ...said } of told.initiatives.toSorted((a, b) => a.on.localeCompare(b.on)))
    await act(by, on, async (tx) => {
      await writeInitiative(tx, whereIs(key), initiativeForm.parse(answersOf(said)))
      await rankInitiative(tx, whereIs(key), rank as Initiative['rank'])
    })
  for (const { of, by, on, decision, reason } of told.decisions) {
    const decided = { decision: decision as 'keep', withId: null, until: null, reason }
    await act(by, on, (tx) => decideInitiative(tx, whereIs(of), decided))
  }
  for (const { one, other, by, on, shares } of told.overlaps)
    await act(by, on, (tx) =>
      linkOverlap(tx, whereIs(one).space, { one: idOf(one), other: idOf(other), shares }),
    )
  await offer(act)
  for (const { of, by, on, who, step, note } of told.standings) {
    const standing = { who, step: step as 'open', note, notedOn: null }
    await act(by, on, (tx) => noteStanding(tx, castMember(by).id, whereIs(of), standing))
  }
}

const answersOf = ({ from, stops, ...said }: { from?: string; stops?: string }) => {
  const [how, key = ''] = (stops ?? '').split(':')
  return {
    ...said,
    from: from && `${whereIs(from).space}/${idOf(from)}`,
    stops: stops && `${how}:${idOf(key)}`,
  }
}

const offer = (
  act: (by: string, on: string, deed: (tx: Transaction) => Promise<unknown>) => Promise<unknown>,
) => {
  const { about, with: other, by, on, why } = told.offer
  const { space, id } = whereIs(about)
  const made = { space, initiative: id, id: uuid('offer', about) }
  return act(by, on, (tx) => makeOffer(tx, made, { kind: 'combine', withId: idOf(other), until: null, why }))
}
