import { Figures, type FigureTable } from './figures.tsx'
import { GoalBar } from './goal-bar.tsx'
import type { Measure } from './measure.ts'
import { GoalKey, type GoalLabels } from './goal-key.tsx'

interface GoalPictureProps {
  /** What the picture says as one sentence, for those who hear the page. */
  words: string
  measure: Measure
  labels: GoalLabels
  /** What the values count, said once for the whole picture: "of team meetings". */
  unit?: string
  /** Every value there is, folded away under the picture. */
  table?: FigureTable
}

/** From the baseline over today to the target. The words stand below the bar, so that they never collide. */
export const GoalPicture = ({ words, measure, labels, unit, table }: GoalPictureProps) => (
  <figure class="goal">
    <GoalBar measure={measure} words={words} />
    <GoalKey labels={labels} />
    {unit && <figcaption class="goal-unit">{unit}</figcaption>}
    {table && <Figures table={table} />}
  </figure>
)
