import type { ComponentChildren } from 'preact'

/** The words under the bar. */
export interface GoalLabels {
  baseline?: GoalLabel
  now?: GoalLabel
  target?: GoalLabel
}

/** What a mark is, its value, short: "20%", and the day of that: "May 2027". */
interface GoalLabel {
  name: string
  value: string
  day?: string
}

const marks: Record<keyof GoalLabels, ComponentChildren> = {
  baseline: <line class="baseline" x1="7" x2="7" y1="2" y2="16" />,
  now: <circle class="now" cx="7" cy="9" r="5.5" />,
  target: <path class="target" d="M2 17V2l11 4-11 4" />,
}

/** Each mark with its name, its value and the day of that, in the order of time. */
export const GoalKey = ({ labels }: { labels: GoalLabels }) => (
  <dl class="goal-key">
    {(['baseline', 'now', 'target'] as const).map((mark) => {
      const label = labels[mark]
      return (
        label && (
          <div class={`key-${mark}`}>
            <dt>
              <svg width="16" height="18" aria-hidden="true">
                {marks[mark]}
              </svg>
              {label.name}
            </dt>
            <dd>
              {label.value} {label.day && <span class="goal-day">{label.day}</span>}
            </dd>
          </div>
        )
      )
    })}
  </dl>
)
