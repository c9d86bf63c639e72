import { minutesOf, type Protocol } from '#protocols'

interface Talk {
  /** How many sit there. */
  people: number
  /** How long they have. */
  minutes: number
}

/** The protocol of the library that is made for two. */
const forTwo = 'grow'

/** What can be run, in the order in which it suits a talk: their own, what is made for two, what fits the time, the rest. */
export function suitedFirst(protocols: Protocol[], { people, minutes }: Talk): Protocol[] {
  const far = ({ key, own, each, steps }: Protocol) => {
    if (own) return 0
    if (people === 2 && key === forTwo) return 1
    return each || minutesOf(steps) <= minutes ? 2 : 3
  }
  return protocols.toSorted((one, other) => far(one) - far(other))
}
