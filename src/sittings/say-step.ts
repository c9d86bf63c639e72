import type { Room } from './room.ts'
import type { SittingStep } from './sitting.ts'
import type { Words } from './words.ts'

/** Who speaks in a step, in words. */
export function sayWho(
  step: SittingStep,
  { members, sitting }: Pick<Room, 'members' | 'sitting'>,
  say: Words,
) {
  const nameOf = (id?: string) => members.find((one) => one.id === id)?.name
  const presenter = nameOf(step.presenterId)
  if (step.silent) return say('speaks.nobody')
  if (step.speaks === 'presenter')
    return presenter ? say('speaks.presenter', { name: presenter }) : say('speaks.aPresenter')
  if (step.speaks === 'group')
    return presenter && step.hushed ? say('speaks.group', { name: presenter }) : say('speaks.aGroup')
  if (step.speaks === 'facilitator')
    return say('speaks.facilitator', { leader: nameOf(sitting.facilitatorId) ?? say('facilitator') })
  return say(`speaks.${step.speaks}`)
}
