import { textOf } from '#forms'

const fields = ['title', 'minutes', 'speaks', 'prompt', 'writes', 'silent', 'hushed'] as const
const mostRead = 60

/** The steps of a form (`step.0.title`…) in their order, as they were typed. Lines in which nothing is written are left out. */
export function readSteps(given: Record<string, unknown>): Record<string, unknown>[] {
  const numbers = Object.keys(given).map((name) => Number(/^step\.(\d{1,3})\.title$/.exec(name)?.[1] ?? NaN))
  return numbers
    .filter(Number.isInteger)
    .toSorted((one, other) => one - other)
    .slice(0, mostRead)
    .map((n) => Object.fromEntries(fields.map((field) => [field, textOf(given[`step.${n}.${field}`])])))
    .filter(({ title, prompt, minutes }) => [title, prompt, minutes].some((one) => one?.trim()))
}
