import { suggestionsFor } from '#crosswalks'
import type { GoalAbove } from './link.ts'

/** Words that stand in most goals and tell nothing apart. */
const empty = new Set(
  'a all an and are as at be by each every for from in is of on or our that the their to we will with'.split(
    ' ',
  ),
)

// A crude stem is enough to meet "reading" with "read" and "teams" with "team".
const stem = (word: string) => word.replace(/(ing|ed|es|s)$/, '')

const wordsOf = (text: string) =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !empty.has(word)).map(stem)

/** Goals above with those first that share telling words with a goal, and how many do: at most three (domain 3.5, C18). */
export function nearest<Of extends GoalAbove>(statement: string, above: readonly Of[]) {
  const wording = ({ id, statement: text }: Pick<GoalAbove, 'id' | 'statement'>) => ({
    id,
    own: [...new Set(wordsOf(text))],
    around: [],
  })
  const near = suggestionsFor(wording({ id: '', statement }), above.map(wording)).flatMap(
    ({ id }) => above.find((one) => one.id === id) ?? [],
  )
  return { goals: [...near, ...above.filter((one) => !near.includes(one))], near: near.length }
}
