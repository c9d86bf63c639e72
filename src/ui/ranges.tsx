/** Steps that belong together; between two ranges runs a line, and words say what it parts. */
export interface Range {
  label: string
  /** The line before it. */
  edge?: 'solid' | 'dashed'
  /** What that line parts, in words. */
  edgeWords?: string
  steps: string[]
}

/** Numbered steps in ranges, read downwards on every screen, with a line of words where one range ends. */
export const Ranges = ({ caption, ranges }: { caption: string; ranges: Range[] }) => (
  <table class="ranges">
    <caption dir="auto">{caption}</caption>
    {numbered(ranges).map(({ label, edge, edgeWords, steps }) => (
      <tbody class={edge}>
        {edgeWords && (
          <tr>
            <td class="note" colspan={2}>
              {edgeWords}
            </td>
          </tr>
        )}
        <tr>
          <th scope="rowgroup" colspan={2}>
            {label}
          </th>
        </tr>
        {steps.map(([n, step]) => (
          <tr>
            <th scope="row">{n}</th>
            <td dir="auto">{step}</td>
          </tr>
        ))}
      </tbody>
    ))}
  </table>
)

function numbered(ranges: Range[]) {
  let n = 0
  return ranges.map((range) => ({ ...range, steps: range.steps.map((step) => [++n, step] as const) }))
}
