import { fitProtocol, minutesOf, type Protocol } from '#protocols'
import type { BeginAnswers } from './beginning.ts'
import type { Plan } from './sitting.ts'

/** One protocol, scaled to the slot if there is one, with who presents in it. */
export const planProtocol = (
  { name, steps }: Protocol,
  { slot, presenter, about }: Pick<BeginAnswers, 'slot' | 'presenter' | 'about'>,
): Plan => ({
  title: name,
  about: about || null,
  steps: fitProtocol(steps, slot ?? minutesOf(steps)).map((step) =>
    presenter ? { ...step, presenterId: presenter } : step,
  ),
})
