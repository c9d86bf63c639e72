import { type ComponentChildren, isValidElement, toChildArray } from 'preact'

/**
 * A row of filters. On a phone it is pushed sideways, so that the list below begins early; the current one
 * stands second at the latest, where it is seen.
 */
export const Chips = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <nav class="chips" aria-label={label}>
    <ul>{withCurrentInSight(toChildArray(children))}</ul>
  </nav>
)

const withCurrentInSight = (chips: ReturnType<typeof toChildArray>) => {
  const current = chips.find((chip) => isValidElement(chip) && 'current' in chip.props && chip.props.current)
  if (!current || current === chips[0]) return chips
  const [first, ...rest] = chips.filter((chip) => chip !== current)
  return [first, current, ...rest]
}

interface ChipProps {
  href: string
  current?: boolean
  /** How many there are. */
  count?: number
  /** It is named by a sentence: that stands on two lines, and is cut only behind them. */
  sentence?: boolean
  children: ComponentChildren
}

/** One filter and how much it holds. */
export const Chip = ({ href, current, count, sentence, children }: ChipProps) => (
  <li>
    <a class="chip" href={href} aria-current={current ? 'true' : undefined}>
      {sentence ? <span class="chip-sentence">{children}</span> : children}
      {count !== undefined && <span class="count">{count}</span>}
    </a>
  </li>
)
