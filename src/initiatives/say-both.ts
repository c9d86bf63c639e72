import { sayBetween, type BothSaid } from '#drafts'
import type { Between } from '#forms'
import type { Reader } from '#people'
import { words } from './words.ts'

interface Named {
  id: string
  name: string
}

/** What a form lets choose from. */
interface Choosable {
  initiatives: readonly Named[]
  people?: readonly Named[]
  above?: readonly (Named & { space: string; place: string })[]
}

/** What a form shows of two wordings: what somebody else chose stands beside its field by its name. */
export function sayBoth(came: Between, reader: Reader, from: Choosable): BothSaid {
  const each = Object.entries(came.beside)
  const beside = Object.fromEntries(
    each.map(([field, text]) => [field, chosenIn(field, text, { reader, ...from })]),
  )
  return sayBetween({ ...came, beside }, reader)
}

function chosenIn(field: string, text: string, from: Choosable & { reader: Reader }): string {
  const say = words(from.reader.language)
  const named = (all: readonly Named[] = [], id = text) => all.find((one) => one.id === id)?.name
  if (field === 'origin') return say(`origin.${text}` as 'origin.mandate')
  if (field === 'decision') return say(`decide.${text || 'none'}` as 'decide.none')
  if (field === 'ownerId') return named(from.people) ?? say('ownerNone')
  if (field === 'withId') return named(from.initiatives) ?? say('nothingChosen')
  if (field === 'from') return named(from.above, text.split('/')[1]) ?? say('fromNone')
  if (field !== 'stops') return text
  const [how, id] = text.split(':')
  const name = named(from.initiatives, id)
  return name ? `${say(`stopGroup.${how}` as 'stopGroup.pause')}: ${name}` : say('nothingChosen')
}
