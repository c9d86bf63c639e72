import { phases, type Phase, type PresentCycle } from '#cycles'
import type { Reader } from '#people'
import { Picture } from '#ui'
import { words } from './words.ts'

interface YearPathProps {
  reader: Reader
  states: PresentCycle['phases']
  /** Where the year stands; nowhere once it is closed. */
  here?: Phase
  /** The phase whose page this is, marked with how far it is. */
  at?: Phase
  /** Above what one phase asks for. */
  slim?: boolean
}

/** The year as a path of five phases that can be walked in any order. */
export const YearPath = ({ reader, states, here, at, slim }: YearPathProps) => {
  const say = words(reader.language)
  const marked = at ?? here
  const steps = phases.map((phase, place) => ({
    number: place + 1,
    label: say(`phase.${phase}`),
    status: phase === here && !at ? say('youAreHere') : say(`phaseState.${states[phase]}`),
    state:
      phase === marked
        ? ('here' as const)
        : states[phase] === 'not started'
          ? ('open' as const)
          : ('done' as const),
    done: phase === at && states[phase] === 'done',
    href: `/cycle/${phase}`,
  }))
  return <Picture.Path label={say('phases')} {...{ steps, slim }} />
}
