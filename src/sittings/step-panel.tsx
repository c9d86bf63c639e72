import { Layout } from '#ui'
import { lengthOf } from './course.ts'
import type { Room } from './room.ts'
import { sayWho } from './say-step.ts'
import { minutesOf } from './sitting.ts'
import { stepMatter } from './step-matter.tsx'
import { sayMinutes } from './timer.ts'
import type { Words } from './words.ts'

export interface StepPanelProps extends Room {
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
        about={stepMatter({ ...room, step, say })}
        prompt={step.prompt}
        then={sayThen(sitting, n, { say, language: reader.language })}
      />
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
