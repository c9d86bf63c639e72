import { fitProtocol, inTurns, minutesOf, type Protocol } from '#protocols'
import type { BeginAnswers } from './beginning.ts'
import type { Plan } from './sitting.ts'

/**
 * One protocol, scaled to the slot if there is one, with who presents in it: where it is for one person after the other,
 * in the first turn.
 */
export function planProtocol(
  protocol: Pick<Protocol, 'name' | 'steps' | 'each'>,
  { slot, presenter, about }: Pick<BeginAnswers, 'slot' | 'presenter' | 'about'>,
): Plan {
  const { name, steps } = protocol
  const minutes = slot ?? minutesOf(steps)
  return {
    title: name,
    about: about || null,
    steps: fitProtocol(inTurns(protocol, minutes), minutes).map((step, n) =>
      presenter && n < steps.length ? { ...step, presenterId: presenter } : step,
    ),
  }
}
