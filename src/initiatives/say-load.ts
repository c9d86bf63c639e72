import { loads, thresholds, type Load } from './load.ts'
import { words } from './words.ts'

/** A load as people say it: the word, its place among the three, the figures behind it, and how it is called so. */
export function sayLoad(load: Load, language: string) {
  const say = words(language)
  return {
    at: loads.indexOf(load.word) + 1,
    of: loads.length,
    word: say(`load.${load.word}`),
    sentence: say('loadSentence', { n: load.count, hours: load.weekly ?? -1 }),
    unsaid: load.unsaid > 0 ? say('loadUnsaid', { n: load.unsaid }) : '',
    how: say('loadHow', {
      full: thresholds.full.count,
      fullHours: thresholds.full.weekly,
      heavy: thresholds.heavy.count,
      heavyHours: thresholds.heavy.weekly,
    }),
  }
}
