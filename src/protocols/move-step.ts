import type { KeptStep } from './protocol.ts'
import type { Step } from './step.ts'

const mostLeftOut = 10

/**
 * What a button of the form asks for: `up.2` and `down.2` move a step, `out.2` leaves it out, `back.0` brings the one left
 * out first back to the end. The last step is not left out, and anything else changes nothing.
 */
export function moveStep(steps: readonly Step[], leftOut: readonly Step[], asked: unknown): KeptStep[] {
  const [, deed, digits] = /^(up|down|out|back)\.(\d{1,2})$/.exec(String(asked)) ?? []
  const n = Number(digits)
  const [stay, gone] = [[...steps], [...leftOut]]
  if (deed === 'back' && gone[n]) stay.push(...gone.splice(n, 1))
  else if (deed === 'out' && stay[n] && stay.length > 1) gone.unshift(...stay.splice(n, 1))
  else if (deed === 'up' && n > 0 && stay[n]) stay.splice(n - 1, 0, ...stay.splice(n, 1))
  else if (deed === 'down' && stay[n + 1]) stay.splice(n + 1, 0, ...stay.splice(n, 1))
  const all = stay.map((step, place): KeptStep => ({ ...step, key: `s${place + 1}` }))
  return [...all, ...gone.slice(0, mostLeftOut).map((step): KeptStep => ({ ...step, out: true }))]
}
