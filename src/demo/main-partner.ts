import evidence from './maya-2026-evidence.en.json' with { type: 'json' }
import year from './maya-2026.en.json' with { type: 'json' }
import { readStory, type DemoCycle } from './story.ts'

/** Maya Halvorsen's running year. */
export const partnerCycles: DemoCycle[] = [readStory(year, evidence)]
