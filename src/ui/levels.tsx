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
  /** A lesser thing, of half the height: one line of title, one of note. */
  small?: boolean
  /** No thing but a line that goes by here. */
  passing?: Stroke
}

/** How a line is drawn: whole, dashed, or thin. */
type Stroke = 'strong' | 'weak' | 'quiet'

export interface Level {
  title: string
  items: LevelItem[]
  /** How many more there are, in words, and where they are told. */
  more?: { href: string; words: string }
}

/** A line from an item to one in the next column. */
export interface LevelLine {
  from: string
  to: string
  stroke: Stroke
}

interface LevelsProps {
  label: string
  levels: Level[]
  lines: LevelLine[]
  /** What a whole, a dashed and a thin line mean. */
  legend: string[]
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
            {level.more && (
              <p class="level-more">
                <a href={level.more.href}>{level.more.words}</a>
              </p>
            )}
          </div>
        </>
      ))}
    </div>
    <p class="note levels-legend" aria-hidden="true">
      {legend.map((words, n) => (
        <>
          <LegendLine stroke={strokes[n] ?? 'quiet'} /> {words}
        </>
      ))}
    </p>
  </section>
)

const strokes: Stroke[] = ['strong', 'weak', 'quiet']

const Item = ({ title, href, note, here, small, passing }: LevelItem) =>
  passing ? (
    <li class="level-passing" aria-hidden="true">
      <Across stroke={passing} height="1.5rem" />
    </li>
  ) : (
    <li
      class={['level-item', here && 'here', small && (note ? 'small noted' : 'small')]
        .filter(Boolean)
        .join(' ')}
      aria-current={here ? 'true' : undefined}
    >
      <p class="level-title" dir="auto">
        {href && !here ? <a href={href}>{title}</a> : title}
      </p>
      {note && <p class="note">{note}</p>}
    </li>
  )

const Across = ({ stroke, height }: { stroke: Stroke; height: string }) => (
  <svg class="level-lines" width="100%" height={height} viewBox="0 0 100 10" preserveAspectRatio="none">
    <path class={stroke} d="M0 5H100" />
  </svg>
)

// How high each item is with the gap below it, in tenths of a rem, so that the lines know where they stand.
const heightOf = ({ small, passing }: LevelItem) => (passing ? 15 : small ? 40 : 70)
const gap = 5

const Lines = ({ lines, left, right }: { lines: LevelLine[]; left: LevelItem[]; right: LevelItem[] }) => {
  const [starts, ends] = [middlesOf(left), middlesOf(right)]
  const height = Math.max(
    ...[left, right].map((items) => items.reduce((sum, item) => sum + heightOf(item), 0)),
  )
  return (
    <svg
      class="level-lines"
      height={`${height / 10}rem`}
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {lines.map(({ from, to, stroke }) => {
        const [start, end] = [starts.get(from), ends.get(to)]
        if (start === undefined || end === undefined) return null
        return <path class={stroke} d={`M0 ${start}C50 ${start} 50 ${end} 100 ${end}`} />
      })}
    </svg>
  )
}

const LegendLine = ({ stroke }: { stroke: Stroke }) => (
  <svg class="level-lines" width="2rem" height="0.5rem" viewBox="0 0 100 10" preserveAspectRatio="none">
    <path class={stroke} d="M0 5H100" />
  </svg>
)

function middlesOf(items: readonly LevelItem[]): Map<string, number> {
  let down = 0
  return new Map(
    items.map((item) => {
      const height = heightOf(item)
      const middle = down + (item.passing ? height : height - gap) / 2
      down += height
      return [item.id, middle]
    }),
  )
}
