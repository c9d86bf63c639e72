import { Figures, type FigureTable } from './figures.tsx'

/** How far something goes: what the ring is called, and who stands on it. */
export interface Ring {
  name: string
  /** What those on it see, in a sentence. */
  note?: string
  /** Who they are; a ring without anybody is dotted. */
  who: Standing[]
  /** Said instead of who, where there is nobody. */
  empty?: string
}

/** Somebody on a ring. */
interface Standing {
  name: string
  note?: string
  /** They are there and have a name; otherwise it is said who it would be. */
  known?: boolean
}

interface RingsProps {
  /** What the picture says as one sentence, for those who hear the page. */
  words: string
  /** From the inside to the outside, at most four. */
  rings: Ring[]
  table?: FigureTable
}

const step = 38
const first = 30
const [middle, ground] = [160, 160]

/** Rings around what is one's own: who stands near, who stands far. The words stand below, so that they never collide. */
export const Rings = ({ words, rings, table }: RingsProps) => (
  <figure class="rings">
    <svg class="rings-drawn" viewBox="0 0 320 184" role="img" aria-label={words}>
      {rings.map((ring, n) => (
        <Drawn ring={ring} n={n} />
      ))}
    </svg>
    <ol class="rings-key">
      {rings.map((ring, n) => (
        <Told ring={ring} n={n} />
      ))}
    </ol>
    {table && <Figures table={table} />}
  </figure>
)

const Drawn = ({ ring, n }: { ring: Ring; n: number }) => {
  const radius = first + n * step
  const arc = `M${middle - radius} ${ground}a${radius} ${radius} 0 0 1 ${2 * radius} 0`
  return (
    <g class={ring.who.length > 0 ? 'ring' : 'ring nobody'} data-ring={n + 1}>
      <path d={n === 0 ? `${arc}z` : arc} />
      {n > 0 &&
        ring.who.map(({ known }, place) => (
          <circle class={known ? 'known' : undefined} {...placeOn(radius, place, ring.who.length)} r="6" />
        ))}
      <text x={middle - radius} y={ground + 18} text-anchor="middle">
        {n + 1}
      </text>
    </g>
  )
}

/** Evenly on the half circle, none of them at its ends. */
const placeOn = (radius: number, place: number, count: number) => {
  const angle = (Math.PI * (place + 1)) / (count + 1)
  const round = (given: number) => Math.round(given * 10) / 10
  return { cx: round(middle - radius * Math.cos(angle)), cy: round(ground - radius * Math.sin(angle)) }
}

const Told = ({ ring: { name, note, who, empty }, n }: { ring: Ring; n: number }) => (
  <li data-ring={n + 1}>
    <span class="ring-number" aria-hidden="true">
      {n + 1}
    </span>
    <div>
      <p class="ring-name">{name}</p>
      {note && <p class="note">{note}</p>}
      {who.length > 0 ? (
        <ul>
          {who.map((one) => (
            <li>
              {one.name}
              {one.note && <span class="note">{one.note}</span>}
            </li>
          ))}
        </ul>
      ) : (
        empty && <p class="note">{empty}</p>
      )}
    </div>
  </li>
)
