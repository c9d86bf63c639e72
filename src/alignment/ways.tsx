import type { Reader } from '#people'
import { Picture } from '#ui'
import { lensAt, waysUp, type Graph, type Link, type Way } from './lens.ts'
import { words } from './words.ts'

interface WaysProps {
  reader: Reader
  graph: Graph
  /** The goal at the lower end. */
  end: { id: string; statement: string; note?: string }
  /** What it serves itself. */
  links: (Omit<Link, 'from' | 'to'> & { id: string; changed?: boolean })[]
}

/** Every way from the top down to a goal, with how each step serves the one above it. */
export const Ways = ({ reader, graph, end, links }: WaysProps) => {
  const say = words(reader.language)
  const ways = waysUp(
    graph,
    links.map(({ id, how, strength }) => ({ to: id, how, strength })),
  )
  return (
    <div class="flow">
      {ways.map((way, n) => (
        <Picture.Way
          label={say('way', { n: n + 1 })}
          steps={[
            ...way.map(({ aim }, place) => ({
              title: aim.statement,
              href: lensAt(aim.space, aim.id),
              note: changedNote(reader, aim.organization, links, aim.id),
              how: place > 0 ? howOf(reader, way[place - 1]) : undefined,
            })),
            { title: end.statement, note: end.note, here: true, how: howOf(reader, way.at(-1)) },
          ]}
        />
      ))}
    </div>
  )
}

// How the next step down serves this one.
function howOf(reader: Reader, step: Way[number] | undefined) {
  if (!step?.link) return undefined
  const { strength, how } = step.link
  return [words(reader.language)(`strength.${strength}`), how].filter(Boolean).join(': ')
}

const changedNote = (reader: Reader, organization: string, links: WaysProps['links'], id: string) =>
  links.some((link) => link.id === id && link.changed)
    ? `${organization} · ${words(reader.language)('changedSince')}`
    : organization
