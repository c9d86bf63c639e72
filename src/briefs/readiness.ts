import { detailParts, wholeParts, type BriefWords, type Zoom } from './brief.ts'
import type { Support } from './support.ts'

/** How much of each page of a brief is there. It advises and never blocks. */
export interface Readiness {
  zoom: Zoom
  ready: boolean
}

/**
 * Ready are: one answer about the whole, two about details, two groups that were asked, a benefit, and a day on which it
 * was decided with one to look back.
 */
export function readinessOf(brief: BriefWords, support: readonly Support[]): Readiness[] {
  const told = (parts: readonly (keyof BriefWords)[]) => parts.filter((part) => brief[part]).length
  const asked = support.filter(({ stand }) => stand !== 'notAsked').length
  return [
    { zoom: 'out', ready: told(wholeParts) > 0 },
    { zoom: 'in', ready: told(detailParts) > 1 },
    { zoom: 'support', ready: asked > 1 },
    { zoom: 'again', ready: brief.benefits !== '' },
    { zoom: 'decision', ready: brief.decidedOn !== null && brief.lookBackOn !== null },
  ]
}
