import { newId } from '#platform'
import { Layout } from '#ui'
import { CardForm } from './card-form.tsx'
import { CardList } from './card-list.tsx'
import { kindsFor } from './card.ts'
import { lengthOf } from './course.ts'
import { addressOf, type Room } from './room.ts'
import { PromiseNotes, ThemeNotes } from './note-forms.tsx'
import { sayWho } from './say-step.ts'
import { mayWrite, minutesOf } from './sitting.ts'
import { sayMinutes } from './timer.ts'
import type { Words } from './words.ts'

interface StepPanelProps extends Room {
  n: number
  say: Words
}

/** One step: what it is, who speaks, what is asked, what comes then. Only the present one is shown. */
export const StepHead = ({ n, say, ...room }: StepPanelProps) => {
  const { sitting, reader } = room
  const step = sitting.steps[n]!
  return (
    <div data-panel={n} data-title={step.title} hidden={n !== sitting.course.at}>
      <Layout.StageStep
        title={step.title}
        speaks={sayWho(step, room, say)}
        prompt={step.prompt}
        then={sayThen(sitting, n, { say, language: reader.language })}
      />
    </div>
  )
}

/** Where people write in a step, and what was written in it. */
export const StepWork = ({ n, say, ...room }: StepPanelProps) => {
  const { sitting, reader, live } = room
  const step = sitting.steps[n]!
  const at = addressOf(sitting)
  const asks = kindsFor(step.writes).length > 0
  return (
    <div class="flow" data-panel={n} hidden={n !== sitting.course.at}>
      {asks && mayWrite(step, reader.id) && (
        <CardForm {...{ at, say }} step={n} asks={step.writes} once={newId()} silent={step.silent} />
      )}
      {asks && !mayWrite(step, reader.id) && <p class="note">{say('listening')}</p>}
      {asks && <CardList {...{ at, say }} cards={live.cards} step={n} />}
      {step.writes === 'promise' && <PromiseNotes {...{ n, say }} {...room} />}
      {step.writes === 'theme' && <ThemeNotes {...{ n, say }} {...room} />}
    </div>
  )
}

function sayThen(
  { steps, course }: Room['sitting'],
  n: number,
  { say, language }: { say: Words; language: string },
) {
  const next = steps[n + 1]
  if (!next) return say('last')
  const minutes = lengthOf(course, minutesOf({ steps }), n + 1) / 60_000
  return say('then', { title: next.title, minutes: sayMinutes(minutes, language) })
}
