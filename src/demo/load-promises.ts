import { asPerson, type Transaction } from '#platform'
import { settlePromise, writePromise } from '#promises'
import { protocolForm, writeProtocol } from '#protocols'
import { castMember } from './cast.ts'
import { roundtableOf } from './load-roundtables.ts'
import told from './promises.en.json' with { type: 'json' }
import { uuid } from './seed.ts'
import { afternoonOf, type DemoWorld } from './world.ts'

/** What leaders promised to themselves, and a recipe that a roundtable wrote for its own evenings. */
export async function loadPromises({ db, clock }: DemoWorld) {
  const act = (who: string, on: string, deed: (tx: Transaction, me: string) => Promise<unknown>) => {
    clock.set(afternoonOf(on))
    const me = castMember(who).id
    return db.as(asPerson(me), (tx) => deed(tx, me))
  }
  for (const [n, { who, on, what, due: dueOn, done }] of told.own.entries()) {
    const id = uuid('own promise', n)
    await act(who, on, (tx, space) =>
      writePromise(tx, id, { space, meeting: null, person: null, what, dueOn }),
    )
    if (done) await act(who, done, (tx, space) => settlePromise(tx, { space, id }, 'done'))
  }
  const { who, on, table, ...recipe } = told.recipe
  const at = { space: roundtableOf(table), id: uuid('protocol', table) }
  await act(who, on, (tx) => writeProtocol(tx, at, protocolForm.parse(recipe)))
}
