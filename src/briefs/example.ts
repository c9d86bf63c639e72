import type { BriefWords } from './brief.ts'
import { emptyBrief } from './brief.ts'
import example from './block-schedule.en.json' with { type: 'json' }
import type { Support } from './support.ts'

/** The worked example: a high school weighs a block schedule (LPS-45…48), in our own words. */
export const exampleBrief: BriefWords = { ...emptyBrief, ...example.brief }
export const exampleSupport = example.support as Support[]
