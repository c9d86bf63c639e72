import type { VNode } from 'preact'
import { jsxTemplate } from 'preact/jsx-runtime'
import { renderToString } from 'preact-render-to-string'

/** What a line is drawn from besides what all lines share: each fact as text without NUL, as the database gives it. */
type Facts = Record<string, string>

/** How many signs are kept of one list, for all who read it: some seven thousand lines. */
const usual = 12_000_000

/**
 * Lines of a list that are drawn once: where the same was told lately, `around` the lines and in the facts of one, it is
 * shown as it was drawn then. So `draw` may look at nothing else, not even at a clock. Where more than `most` signs would
 * be kept, all is forgotten.
 */
export function drawnOnce<Around extends object, Told extends Facts>(
  draw: (around: Around, facts: Told) => VNode,
  most = usual,
): (around: Around) => (facts: Told) => VNode {
  const known = new Map<string, Map<string, string>>()
  let signs = 0

  function linesAround(around: Around) {
    const about = JSON.stringify(around)
    const lines = known.get(about) ?? new Map<string, string>()
    known.set(about, lines)
    return lines
  }

  function keep(lines: Map<string, string>, key: string, line: string) {
    signs += key.length + line.length
    if (signs > most) {
      known.clear()
      signs = 0
    } else lines.set(key, line)
    return line
  }

  return (around) => {
    const lines = linesAround(around)
    return (facts) => {
      const key = Object.values(facts).join('\0')
      return jsxTemplate([
        lines.get(key) ?? keep(lines, key, inOnePiece(renderToString(draw(around, facts)))),
      ])
    }
  }
}

// A text put together of many is joined by whoever looks into it; else each page would walk through its pieces again.
function inOnePiece(text: string) {
  text.charCodeAt(0)
  return text
}
