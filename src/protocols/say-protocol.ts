import { sayNumber } from '#language'
import type { Reader } from '#people'
import { minutesOf, type Protocol } from './protocol.ts'
import type { Step } from './step.ts'
import { words } from './words.ts'

/** "50 min", "20 min for each" */
export const sayLength = ({ steps, each }: Pick<Protocol, 'steps' | 'each'>, reader: Reader) =>
  words(reader.language)(each ? 'minutesEach' : 'minutes', {
    minutes: sayNumber(minutesOf(steps), reader.language),
  })

/** The quiet line of a step: "5 min · the presenter speaks · you write: questions". */
export function sayStep({ minutes, speaks, writes, silent, hushed }: Step, reader: Reader): string {
  const say = words(reader.language)
  return [
    say('minutes', { minutes: sayNumber(minutes, reader.language) }),
    say(`speaks.${speaks}`),
    hushed && say('hushed'),
    writes !== 'nothing' && say('writesNote', { what: say(`writes.${writes}`) }),
    silent && say('silent'),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** All steps as one text: what two writers compare. */
export const saySteps = ({ steps, each }: Pick<Protocol, 'steps' | 'each'>, reader: Reader): string =>
  [
    each && words(reader.language)('each'),
    ...steps.map((step) => [step.title, sayStep(step, reader), step.prompt].filter(Boolean).join('\n')),
  ]
    .filter(Boolean)
    .join('\n')
