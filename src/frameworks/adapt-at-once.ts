import { done, type Outcome } from '#forms'
import { found, type Transaction } from '#platform'
import { adaptVersion } from './adapt-version.ts'
import { addItem } from './add-item.ts'
import { answersIn, itemForm, seenOf, type ItemAnswers } from './edit.ts'
import { headsOf, itemWith } from './edits.store.ts'
import { hideItem } from './hide-item.ts'
import type { Place } from './place.ts'
import { rewordItem } from './reword-item.ts'

/** What an adaptation changes, by the codes of its items. */
export interface Changes {
  title: string
  notes: string
  hide: string[]
  reword: { code: string; statement: string }[]
  add: ({ under: string } & Pick<ItemAnswers, 'code' | 'kind' | 'statement'>)[]
}

/** Adapts a version and makes a list of changes, in the order in which an editor would. Gives the draft. */
export async function adaptAtOnce(
  tx: Transaction,
  from: Place,
  organization: string,
  changes: Changes,
): Promise<Outcome<Place>> {
  const { title, notes } = changes
  const made = await adaptVersion(tx, from, { place: organization, title }, () => notes)
  if (!made.ok) return made
  const at = { space: organization, version: made.value.id }
  const ids = new Map((await headsOf(tx, at)).map(({ code, id }) => [code, id]))
  for (const step of stepsOf(tx, at, changes, (code) => found(ids.get(code)))) {
    const taken = await step()
    if (!taken.ok) return taken
  }
  return done(at)
}

const stepsOf = (tx: Transaction, at: Place, changes: Changes, idOf: (code: string) => string) => [
  ...changes.hide.map((code) => () => hideItem(tx, at, idOf(code), true)),
  ...changes.reword.map(
    ({ code, statement }) =>
      () =>
        reword(tx, at, idOf(code), statement),
  ),
  ...changes.add.map(({ under, ...said }) => () => {
    const answers = itemForm.parse({
      label: '',
      keywords: '',
      language: '',
      equityNote: '',
      notes: '',
      ...said,
    })
    return addItem(tx, at, { parent: idOf(under), beside: null, side: 'after' }, answers)
  }),
]

async function reword(tx: Transaction, at: Place, id: string, statement: string) {
  const said = answersIn(found(await itemWith(tx, at, id)))
  return rewordItem(tx, at, id, { seen: seenOf(said), answers: { ...said, statement } })
}
