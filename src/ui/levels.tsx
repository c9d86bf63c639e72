import type { ComponentChildren } from 'preact'

interface LevelItem {
  id: string
  title: ComponentChildren
  /** Where it leads. */
  href?: string
  /** The quiet line: whose it is. */
  note?: ComponentChildren
  /** Is the picture about this one? */
  here?: boolean
}

export interface Level {
  title: string
  items: LevelItem[]
  /** How many more there are, in words. */
  more?: string
}

/** A line from an item on the left to one on the right of it. */
export interface LevelLine {
  from: string
  to: string
  /** A whole line; otherwise it is dashed. */
  strong: boolean
}

interface LevelsProps {
  label: string
  levels: Level[]
  lines: LevelLine[]
  /** What a whole and a dashed line mean. */
  legend: [strong: string, weak: string]
}

/**
 * Things that hang together, a column for each level, with lines drawn between neighbours. Only where there is room: the page
 * says the same in words, and on a narrow screen there are only the words.
 */
export const Levels = ({ label, levels, lines, legend }: LevelsProps) => (
  <section class="levels-picture" aria-label={label}>
    <div class="levels" data-columns={levels.length}>
      {levels.map((level, n) => (
        <>
          {n > 0 && <Lines lines={lines} left={levels[n - 1]!.items} right={level.items} />}
          <div class="level">
            <p class="over">{level.title}</p>
            <ul>
              {level.items.map((item) => (
                <Item {...item} />
              ))}
            </ul>
            {level.more && <p class="note">{level.more}</p>}
          </div>
        </>
      ))}
    </div>
    <p class="note levels-legend" aria-hidden="true">
      <LegendLine strong /> {legend[0]} <LegendLine strong={false} /> {legend[1]}
    </p>
  </section>
)

const Item = ({ title, href, note, here }: LevelItem) => (
  <li class={here ? 'level-item here' : 'level-item'} aria-current={here ? 'true' : undefined}>
    <p class="level-title" dir="auto">
      {href && !here ? <a href={href}>{title}</a> : title}
    </p>
    {note && <p class="note">{note}</p>}
  </li>
)

const row = 100

// Every item is as high as the other, so that the lines know where they stand.
const Lines = ({ lines, left, right }: { lines: LevelLine[]; left: LevelItem[]; right: LevelItem[] }) => {
  const rows = Math.max(left.length, right.length, 1)
  return (
    <svg
      class="level-lines"
      height={`${rows * 7}rem`}
      viewBox={`0 0 ${row} ${rows * row}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {lines.map(({ from, to, strong }) => {
        const [start, end] = [placeOf(left, from), placeOf(right, to)]
        if (start === undefined || end === undefined) return null
        return (
          <path class={strong ? 'strong' : undefined} d={`M0 ${start}C50 ${start} 50 ${end} 100 ${end}`} />
        )
      })}
    </svg>
  )
}

const LegendLine = ({ strong }: { strong: boolean }) => (
  <svg class="level-lines" width="2rem" height="0.5rem" viewBox="0 0 100 10" preserveAspectRatio="none">
    <path class={strong ? 'strong' : undefined} d="M0 5H100" />
  </svg>
)

function placeOf(items: LevelItem[], id: string) {
  const n = items.findIndex((item) => item.id === id)
  return n < 0 ? undefined : (n + 0.5) * row
}
