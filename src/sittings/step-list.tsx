import { Layout } from '#ui'
import { lengthOf } from './course.ts'
import { minutesOf, type Sitting } from './sitting.ts'
import { sayMinutes } from './timer.ts'
import type { Words } from './words.ts'

/** All steps with their minutes, and where one is. */
export const StepList = ({ sitting, say, language }: { sitting: Sitting; say: Words; language: string }) => {
  const { course, steps } = sitting
  const minutes = (n: number) => sayMinutes(lengthOf(course, minutesOf(sitting), n) / 60_000, language)
  return (
    <Layout.Details summary={say('steps')}>
      <ol class="steps">
        {steps.map(({ title }, n) => (
          <li aria-current={n === course.at ? 'step' : undefined}>
            <span dir="auto">{title}</span>{' '}
            <span class="note">{course.leftOut.includes(n) ? say('isLeftOut') : minutes(n)}</span>
          </li>
        ))}
      </ol>
    </Layout.Details>
  )
}
