import { PromiseList } from '#promises'
import { Mark } from '#ui'
import { addressOf, type Room } from './room.ts'
import type { SittingStep } from './sitting.ts'
import type { Words } from './words.ts'

type MatterProps = Pick<Room, 'agenda'> & { step: SittingStep; say: Words }

const blockOf = (step: SittingStep, agenda: Room['agenda']) => agenda.find(({ key }) => key === step.part)

/**
 * What a step of an agenda is about, as far as the reader may read it now: the goal, the question, what is presented, and
 * whose it is. Nothing where a step is about nothing in particular.
 */
export function stepMatter({ step, agenda, say }: MatterProps) {
  const block = blockOf(step, agenda)
  if (!block) return undefined
  const { part, words, person, href } = block
  const whose = person?.name
  if (!words && part === 'goal') return <p class="note">{say('noGoal')}</p>
  // A topic that is short enough stands in the title already.
  const shown = words && !step.title.endsWith(words) ? words : undefined
  const from = (whose || href) && (
    <>
      {whose}
      {whose && href && ' · '}
      {href && <a href={href}>{say('openIt')}</a>}
    </>
  )
  return shown ? <Mark.Own from={from || undefined}>{shown}</Mark.Own> : from && <p class="note">{from}</p>
}

/** The promises that are open, in the step that asks what became of them; whoever promised says there that it is done. */
export const OpenPromises = ({ step, reader, sitting, agenda, promised, say }: MatterProps & Room) => {
  if (blockOf(step, agenda)?.part !== 'promises') return null
  if (promised.length === 0) return <p class="note">{say('noPromises')}</p>
  const back = addressOf(sitting)
  return <PromiseList {...{ reader, back }} promises={promised} named />
}
