import { type Measure, placeOf } from './measure.ts'

const middle = 18

const Stretch = ({ kind, from, to }: { kind: string; from: number; to: number }) => (
  <line class={kind} x1={`${from}%`} x2={`${to}%`} y1={middle} y2={middle} />
)

/** The bar itself. Places are percentages, so it fills any width without stretching its marks. */
export const GoalBar = ({ measure, words }: { measure: Measure; words: string }) => {
  const [baseline, now, target] = [measure.baseline, measure.now, measure.target].map((value) =>
    value === undefined ? undefined : placeOf(value, measure),
  )
  const reached = now ?? baseline
  return (
    <svg class="goal-bar" width="100%" height="36" role="img" aria-label={words}>
      <Stretch kind="scale" from={0} to={100} />
      {reached !== undefined && target !== undefined && <Stretch kind="ahead" from={reached} to={target} />}
      {baseline !== undefined && now !== undefined && <Stretch kind="gone" from={baseline} to={now} />}
      {target !== undefined && <TargetMark at={target} />}
      {baseline !== undefined && <BaselineMark at={baseline} />}
      {now !== undefined && <circle class="now" cx={`${now}%`} cy={middle} r="8" />}
    </svg>
  )
}

/** A short upright line. */
export const BaselineMark = ({ at }: { at: number }) => (
  <line class="baseline" x1={`${at}%`} x2={`${at}%`} y1={middle - 9} y2={middle + 9} />
)

/** A flag on its pole. */
export const TargetMark = ({ at }: { at: number }) => (
  <svg x={`${at}%`} y="0" overflow="visible">
    <path class="target" d="M0 28V4l14 5-14 5" />
  </svg>
)
