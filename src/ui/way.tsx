import type { ComponentChildren } from 'preact'

export interface WayStep {
  title: string
  href?: string
  note?: ComponentChildren
  /** How it serves the step above it, in words. */
  how?: ComponentChildren
  here?: boolean
}

/** A way from the top down, step by step, with what joins each step to the one above it. */
export const Way = ({ label, steps }: { label: string; steps: WayStep[] }) => (
  <ol class="way" aria-label={label}>
    {steps.map(({ title, href, note, how, here }) => (
      <li class={here ? 'here' : undefined} aria-current={here ? 'true' : undefined}>
        {how && <p class="how">{how}</p>}
        {href ? (
          <a href={href} dir="auto">
            {title}
          </a>
        ) : (
          <p dir="auto">
            <b>{title}</b>
          </p>
        )}
        {note && <p class="note">{note}</p>}
      </li>
    ))}
  </ol>
)
