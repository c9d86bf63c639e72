import { sayUse, uses } from '#purpose'

/** What a cycle can be for, as people say it, to choose from. */
export const usesOfCycle = (language: string) =>
  uses.map((use) => ({ value: use, label: sayUse(use, { language }) }))
