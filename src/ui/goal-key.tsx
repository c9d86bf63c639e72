import type { ComponentChildren } from 'preact'

/** The words under the bar: what each mark is, and its value, short: "20%". */
export interface GoalLabels {
  baseline?: { name: string; value: string }
  now?: { name: string; value: string }
  target?: { name: string; value: string }
}

const marks: Record<keyof GoalLabels, ComponentChildren> = {
  baseline: <line class="baseline" x1="7" x2="7" y1="2" y2="16" />,
  now: <circle class="now" cx="7" cy="9" r="5.5" />,
  target: <path class="target" d="M2 17V2l11 4-11 4" />,
}

/** Each mark with its name and its value, in the order of time. */
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
            <dd>{label.value}</dd>
          </div>
        )
      )
    })}
  </dl>
)
