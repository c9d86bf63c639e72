import type { Reader } from '#people'
import { Picture } from '#ui'
import { steps, type Step } from './definition.ts'
import { words } from './words.ts'

interface PathProps {
  reader: Reader
  circle: string
  here: Step
  /** What is there already. */
  done: readonly Step[]
  /** The cards the group reads, as they stand in the address. */
  cards?: string
}

/** Where one is: reading two cards, writing a line, writing together, what the group kept. */
export const DefinitionPath = ({ reader, circle, here, done, cards }: PathProps) => {
  const say = words(reader.language)
  const at = `/roundtables/${circle}/definition`
  const href = { cards: `${at}/cards`, lines: `${at}/lines`, together: `${at}/together`, kept: at }
  const kept = cards ? `?cards=${cards}` : ''
  return (
    <Picture.Path
      slim
      label={say('path')}
      steps={steps.map((step, n) => ({
        number: n + 1,
        label: say(`step.${step}`),
        status: say(step === here ? 'youAreHere' : done.includes(step) ? 'stepDone' : 'stepOpen'),
        state: step === here ? 'here' : done.includes(step) ? 'done' : 'open',
        href: href[step] + (step === 'cards' || step === 'lines' ? kept : ''),
      }))}
    />
  )
}
