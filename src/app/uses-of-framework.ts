import { answersTo, sayLink, type Answer } from '#crosswalks'
import { addressOfItem, nameOfItem, type frameworkRoutes } from '#frameworks'
import { sayDay } from '#language'
import type { Transaction } from '#platform'
import {
  cyclesWith,
  entriesShowing,
  postsExpecting,
  sameElsewhere,
  type Place,
  type Showing,
} from './standards.store.ts'
import { words } from './words.ts'

type FindUses = Parameters<typeof frameworkRoutes>[0]['findUses']

/**
 * What points at a framework or an item from above it: the reader's own cycles, posts and entries by name; of other
 * people's posts how many, to whoever may know of them. Entries follow crosswalks, and say so.
 */
export const usesOfFramework: FindUses = async (tx, reader, at) => {
  const say = words(reader.language)
  const [cycles, posts, { answers, elsewhere, entries }] = await Promise.all([
    cyclesWith(tx, reader.id, at),
    postsExpecting(tx, reader.id, at),
    at.item ? itemShown(tx, reader.id, { ...at, item: at.item }) : versionShown(tx, reader.id, at.version),
  ])
  const how = (one: Showing) => {
    if (elsewhere.includes(one.item)) return say('useElsewhere')
    const answer = answers.find(({ other }) => other.id === one.item)
    return answer && one.item !== at.item ? sayAnswer(answer, reader.language) : undefined
  }
  return {
    own: [
      ...cycles.map(({ year, all, parts }) => ({
        title: say('useCycle', { year }),
        href: '/cycle/standards',
        note: at.item ? undefined : say(all ? 'useWhole' : 'useParts', { n: parts }),
      })),
      ...(posts?.own ?? []).map(({ id, line }) => ({
        title: say('usePost', { line }),
        href: `/posts/${reader.id}/${id}`,
      })),
      ...entries.map((one) => ({
        title: one.name || say('untitled'),
        href: `/portfolio/${one.id}`,
        note: [say('useEntry', { day: sayDay(one.day, 'long', reader) }), how(one)]
          .filter(Boolean)
          .join(' · '),
      })),
    ],
    answers: answers.map((answer) => rowOf(answer, reader.language)),
    others: posts?.others ? [say('usePosts', { n: posts.others })] : [],
  }
}

/** Own entries that show an item, or what a crosswalk joins with it, or the same elsewhere: after these are known. */
async function itemShown(tx: Transaction, person: string, at: Place & { item: string }) {
  const [answers, elsewhere] = await Promise.all([answersTo(tx, [at.item]), sameElsewhere(tx, at)])
  const items = [at.item, ...elsewhere, ...answers.map(({ other }) => other.id)]
  return { answers, elsewhere, entries: await entriesShowing(tx, person, items) }
}

/** Own entries that show anything of a version. */
const versionShown = async (tx: Transaction, person: string, version: string) => ({
  answers: [],
  elsewhere: [],
  entries: await entriesShowing(tx, person, [], version),
})

const sayAnswer = ({ kind, end, other, framework }: Answer, language: string) =>
  words(language)('useThrough', { kind: sayLink(language, kind, end), name: nameOfItem(other), framework })

const rowOf = ({ kind, end, other, framework }: Answer, language: string) => ({
  title: nameOfItem(other),
  href: addressOfItem(other.space, other.version, other.id),
  note: [sayLink(language, kind, end), framework].join(' · '),
})
