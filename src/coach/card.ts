import { keepsAway, type Choice } from './choice.ts'
import type { Picture } from './picture.ts'
import { numbersOf, type Finding, type Rule, type Thresholds } from './rule.ts'

/** The one thing the coach says: which rule, where it leads, what it is about. */
export interface CoachCard extends Finding {
  rule: string
  about: string
  minutes: number
  /** Is it done where it leads alone? */
  doneThere?: boolean
}

/** What a leader answered, and what their district set. */
export interface Wishes {
  choices: readonly Choice[]
  thresholds: Readonly<Record<string, Thresholds>>
}

/**
 * The one card: of the first rule that finds something its leader has not answered. Nothing where all is well. A finding
 * about no item is about the cycle, so that next year may ask again. Of a cycle that is over few rules ask.
 */
export function pickCard(rules: readonly Rule[], picture: Picture, wishes: Wishes): CoachCard | undefined {
  for (const rule of rules) {
    const said = wishes.choices.filter((choice) => choice.rule === rule.id)
    if (said.some(({ answer }) => answer === 'off')) continue
    if (picture.today > picture.ends && !rule.afterEnd) continue
    for (const found of rule.find(picture, numbersOf(rule, wishes.thresholds[rule.id]))) {
      const about = found.about ?? picture.cycle
      if (!said.some((choice) => keepsAway(choice, about, picture.today)))
        return { ...found, about, rule: rule.id, minutes: rule.minutes, doneThere: rule.doneThere }
    }
  }
  return undefined
}
