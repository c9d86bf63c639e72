import type { ComponentChildren } from 'preact'

/** What was measured at one time. Without a value the line has a gap there, and `text` says why. */
export interface TrendPoint {
  /** "2024–25" */
  label: string
  value?: number
  /** The value as it is said, or why there is none. */
  text: string
  /** How many stand behind it. */
  note?: string
  /** From here on it was measured in another way: the line begins anew, and these words say so. */
  anew?: string
}

interface TrendProps {
  /** What the picture says as one sentence, for those who hear the page. */
  words: string
  points: TrendPoint[]
  /** The ends of the scale, and how they are said. */
  scale: { from: number; to: number; words: [from: string, to: string] }
  /** The figures for those who would rather read, folded away below. */
  children?: ComponentChildren
}

const [top, height] = [14, 132]

/** A line through the years, in which gaps stay gaps. What stands at each point is said below it, so nothing collides. */
export const Trend = ({ words, points, scale, children }: TrendProps) => {
  const x = (place: number) => `${Math.round(((place + 0.5) / points.length) * 1000) / 10}%`
  const y = (value: number) =>
    Math.round(top + height - ((value - scale.from) / (scale.to - scale.from || 1)) * height)
  return (
    <figure class="trend">
      <p class="trend-end">{scale.words[1]}</p>
      <svg width="100%" height={top * 2 + height} role="img" aria-label={words}>
        {[top, top + height / 2, top + height].map((at) => (
          <line class="scale" x1="0" x2="100%" y1={at} y2={at} />
        ))}
        {points.map((point, i) => (
          <Step {...{ point, before: points[i - 1] }} {...{ i, x, y, count: points.length }} />
        ))}
        {points.map(
          ({ value }, i) => value !== undefined && <circle class="now" cx={x(i)} cy={y(value)} r="6" />,
        )}
      </svg>
      <p class="trend-end">{scale.words[0]}</p>
      <TrendKey points={points} />
      {children}
    </figure>
  )
}

interface StepProps {
  point: TrendPoint
  before?: TrendPoint
  i: number
  count: number
  x(place: number): string
  y(value: number): number
}

// From one point to the next; where something was changed, a line down instead.
const Step = ({ point, before, i, count, x, y }: StepProps) => {
  if (point.anew && i > 0) {
    const at = `${(i / count) * 100}%`
    return <line class="anew" x1={at} x2={at} y1="0" y2={top * 2 + height} />
  }
  if (point.value === undefined) return <line class="gap" x1={x(i)} x2={x(i)} y1={top} y2={top + height} />
  if (before?.value === undefined) return null
  return <line class="gone" x1={x(i - 1)} x2={x(i)} y1={y(before.value)} y2={y(point.value)} />
}

const TrendKey = ({ points }: Pick<TrendProps, 'points'>) => (
  <ol class="trend-key" data-many={points.length > 6 ? 'yes' : undefined}>
    {points.map(({ label, value, text, note, anew }) => (
      <li class={value === undefined ? 'none' : undefined}>
        <span class="trend-label">{label} </span>
        <span class="trend-value">{text} </span>
        {note && <span class="note">{note} </span>}
        {anew && <span class="trend-anew">{anew}</span>}
      </li>
    ))}
  </ol>
)
