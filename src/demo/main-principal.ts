import lastEvidence from './amina-2025-evidence.en.json' with { type: 'json' }
import lastYear from './amina-2025.en.json' with { type: 'json' }
import thisEvidence from './amina-2026-evidence.en.json' with { type: 'json' }
import thisYear from './amina-2026.en.json' with { type: 'json' }
import { readStory, type DemoCycle } from './story.ts'

/** Amina Okafor's two years: the closed one first, then the running one. */
export const mainCycles: DemoCycle[] = [readStory(lastYear, lastEvidence), readStory(thisYear, thisEvidence)]
