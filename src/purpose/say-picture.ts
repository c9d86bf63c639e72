import type { Place } from '#language'
import type { Picture as Drawing } from '#ui'
import type { Somebody } from './people.ts'
import type { Use } from './purpose.ts'
import { opens, pictureOf, readers, things, type ReaderKind } from './sharing-picture.ts'
import { words } from './words.ts'

/** The four rings around a leader's notes: who stands where, the nearest first. */
const rings = [
  ['you'],
  ['partner', 'coach', 'roundtable', 'team'],
  ['evaluator', 'credential', 'link'],
  ['district'],
] as const satisfies readonly (readonly ReaderKind[])[]

const ringNames = ['self', 'near', 'copy', 'far'] as const

/** A sharing picture in words: its rings, one sentence for who hears it, and the table behind it. */
export function sayPicture(mix: readonly Use[], people: readonly Somebody[], place: Pick<Place, 'language'>) {
  const say = words(place.language)
  const drawn = rings.map((kinds, n): Drawing.Ring => {
    const who = kinds.flatMap((kind) => standing(kind, mix, people, place))
    return {
      name: say(`ring.${ringNames[n]!}`),
      note: say(`ringNote.${ringNames[n]!}`),
      who,
      empty: n === 1 || n === 2 ? say(`ringEmpty.${ringNames[n] as 'near'}`) : undefined,
    }
  })
  const [, near, copy, far] = drawn.map(({ who }) =>
    who.map(({ name, note }) => (note ? name : lower(name))).join(', '),
  )
  return {
    rings: drawn,
    words: say('pictureWords', {
      near: near || say('nobody'),
      copy: copy || say('nobody'),
      far: far || say('nobody'),
    }),
    table: {
      summary: say('tableSummary'),
      head: [say('tableWho'), say('tableWhat')] as [string, string],
      rows: tableOf(mix, people, place),
    },
  }
}

/** Who it would be, inside a sentence. */
const lower = (name: string) => name.charAt(0).toLocaleLowerCase() + name.slice(1)

/** Who stands behind the door of these readers, as far as it is open. */
function standing(
  kind: ReaderKind,
  mix: readonly Use[],
  people: readonly Somebody[],
  place: Pick<Place, 'language'>,
) {
  const say = words(place.language)
  if (kind === 'you') return [{ name: say('who.you') }]
  if (!isSeen(kind, mix)) return []
  const named = people.filter((one) => one.kind === kind)
  if (named.length > 0)
    return named.map((one) => ({ name: one.name, note: noteOf(one, place), known: !one.closed }))
  return opens(mix, kind) ? [{ name: say(`who.${kind}`) }] : []
}

/** What somebody is to the leader, or why their door is closed. */
function noteOf({ kind, count, closed, isState }: Somebody, { language }: Pick<Place, 'language'>) {
  const say = words(language)
  if (closed) return say('closedCircle')
  if (kind === 'roundtable') return say('members', { n: count ?? 0 })
  return say(kind === 'district' && isState ? 'is.state' : `is.${kind as 'partner'}`)
}

const isSeen = (kind: ReaderKind, mix: readonly Use[]) => {
  const seen = pictureOf(mix)[kind]
  return things.some((thing) => seen[thing] !== 'nothing')
}

/** Every reader there could be, with what they can see; those who see nothing too, for that is worth knowing. */
function tableOf(mix: readonly Use[], people: readonly Somebody[], place: Pick<Place, 'language'>) {
  const say = words(place.language)
  return readers.map((kind): [string, string] => [
    namesOf(kind, people, place),
    isSeen(kind, mix) ? say(`sees.${kind}`) : say('seesNothing'),
  ])
}

/** "Maya Halvorsen, your partner", or who it would be: "A partner". */
export function namesOf(
  kind: ReaderKind,
  people: readonly Somebody[],
  { language }: Pick<Place, 'language'>,
) {
  const say = words(language)
  const names = people.filter((one) => one.kind === kind).map(({ name }) => name)
  return names.length > 0 ? `${say(`who.${kind}`)}: ${names.join(', ')}` : say(`who.${kind}`)
}
