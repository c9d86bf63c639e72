import { acceptAgreement, agreementsOf, proposeAgreement } from '#agreements'
import { asPerson, type Transaction } from '#platform'
import { foundRoundtable, setPause, writeDefinition, writeLine } from '#roundtables'
import { askIntoCircle, joinCircle } from '#sharing'
import { castMember } from './cast.ts'
import told from './roundtables.en.json' with { type: 'json' }
import { uuid } from './seed.ts'
import { afternoonOf, type DemoWorld } from './world.ts'

/** The roundtable of the demo with this key. */
export const roundtableOf = (key: string) => uuid('roundtable', key)

type Told = (typeof told)[number]
interface Table extends Omit<Told, 'members'> {
  /** Who sat down when; whom the host asked later than the others, when. */
  members: { who: string; on: string; asked?: string }[]
}

const tables: Table[] = told
type Act = (
  who: string,
  on: string,
  deed: (tx: Transaction, me: string) => Promise<unknown>,
) => Promise<unknown>

/** Roundtables begun, joined and paused on their days: one across districts, a small one, one that rests. */
export async function loadRoundtables({ db, clock }: DemoWorld) {
  const act: Act = (who, on, deed) => {
    clock.set(afternoonOf(on))
    const me = castMember(who).id
    return db.as(asPerson(me), (tx) => deed(tx, me))
  }
  for (const table of tables) {
    await seatMembers(act, table)
    await agree(act, table)
    await define(act, table)
    if (table.paused) await act(table.host, table.paused, (tx) => setPause(tx, roundtableOf(table.key), true))
  }
}

async function seatMembers(act: Act, { key, name, purpose, home, host, on, members }: Table) {
  const id = roundtableOf(key)
  const people = members.filter(({ asked }) => !asked).map(({ who }) => castMember(who).id)
  await act(host, on, (tx, me) =>
    foundRoundtable(tx, me, { id, people }, { name, purpose, home: home && uuid('organization', home) }),
  )
  for (const { who, asked, on: joined } of members) {
    const later = [castMember(who).id]
    if (asked) await act(host, asked, (tx, me) => askIntoCircle(tx, me, { id, kind: 'roundtable' }, later))
    await act(who, joined, (tx) => joinCircle(tx, id))
  }
}

async function agree(act: Act, { key, host, agreement }: Table) {
  if (!agreement) return
  const id = roundtableOf(key)
  const { own, cadence, openDays } = agreement
  const norms = agreement.norms as Parameters<typeof proposeAgreement>[2]['norms']
  await act(host, agreement.on, (tx) =>
    proposeAgreement(tx, id, { norms, own, cadence, openDays, hours: null }),
  )
  for (const { who, on } of agreement.accepted)
    await act(who, on, async (tx) => acceptAgreement(tx, id, (await agreementsOf(tx, id))[0]!.id))
}

async function define(act: Act, { key, lines = [], definitions = [] }: Table) {
  const circle = roundtableOf(key)
  for (const { who, on, idea, words } of lines)
    await act(who, on, (tx, person) => writeLine(tx, circle, { person, idea, words }))
  for (const { who, on, ...said } of definitions)
    await act(who, on, (tx, person) => writeDefinition(tx, { person, circle }, said))
}
