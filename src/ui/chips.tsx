import type { ComponentChildren } from 'preact'

/** A row of filters. On a phone it is pushed sideways, so that the list below begins early. */
export const Chips = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <nav class="chips" aria-label={label}>
    <ul>{children}</ul>
  </nav>
)

interface ChipProps {
  href: string
  current?: boolean
  /** How many there are. */
  count?: number
  children: ComponentChildren
}

/** One filter and how much it holds. */
export const Chip = ({ href, current, count, children }: ChipProps) => (
  <li>
    <a class="chip" href={href} aria-current={current ? 'true' : undefined}>
      {children}
      {count !== undefined && <span class="count">{count}</span>}
    </a>
  </li>
)
