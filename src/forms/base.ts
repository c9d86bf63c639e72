import { createHash } from 'node:crypto'
import { clean } from './writing.ts'

type Answers = Record<string, unknown>

/** What came between: the form as it comes back, and the newer texts of the fields that both sides changed. */
export interface Between {
  /** With the base of the newer text, so that the form can be kept now. */
  answers: Answers & { base: string }
  beside: Record<string, string>
  /** Fields that show the newer text now, because only the other side changed them. */
  taken: string[]
}

/** What a form's texts said when it was loaded: a mark for each, in this order. It tells nothing of the texts. */
export const baseOf = (names: readonly string[], texts: Answers): string =>
  names.map((name) => mark(said(texts[name]))).join('.')

/** The base a form is sent with again: the one it came back with, or that of the item it is made of. */
export const baseIn = (names: readonly string[], answers: Answers): string =>
  typeof answers.base === 'string' ? answers.base : baseOf(names, answers)

/**
 * Looks whether an item was changed elsewhere after a form of it was loaded. Nothing when the form may be kept: nothing
 * was changed, or both say the same. A form that carries no base is taken as it is.
 */
export function between(names: readonly string[], given: Answers, now: Answers): Between | undefined {
  if (typeof given.base !== 'string' || given.base === baseOf(names, now)) return undefined
  const marks = given.base.split('.')
  const differ = names.filter((name) => said(given[name]) !== said(now[name]))
  if (!differ.length) return undefined
  const taken = differ.filter((name) => mark(said(given[name])) === marks[names.indexOf(name)])
  const both = differ.filter(
    (name) => !taken.includes(name) && mark(said(now[name])) !== marks[names.indexOf(name)],
  )
  if (!taken.length && !both.length) return undefined
  return {
    answers: { ...given, ...pick(taken, (name) => now[name]), base: baseOf(names, now) },
    beside: pick(both, (name) => said(now[name])),
    taken,
  }
}

const pick = <T>(names: string[], of: (name: string) => T) =>
  Object.fromEntries(names.map((name) => [name, of(name)]))

const said = (given: unknown): string => String(clean([given ?? ''].flat().join('\n')))

const mark = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 8)
