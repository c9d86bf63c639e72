import type { ComponentChildren } from 'preact'

interface ComparisonProps {
  /** What is compared, for who hears the page. */
  caption: string
  /** The name of the first column. */
  over: string
  columns: string[]
  rows: { head: string; note?: string; cells: ComponentChildren[] }[]
}

/**
 * A table to compare side by side. Where it has no room each row is a block and each cell says its column, in the same
 * order; the roles keep it a table for who hears it.
 */
export const Comparison = ({ caption, over, columns, rows }: ComparisonProps) => (
  <table class="comparison" role="table">
    <caption class="unseen">{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {[over, ...columns].map((column) => (
          <th scope="col" role="columnheader">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map(({ head, note, cells }) => (
        <tr role="row">
          <th scope="row" role="rowheader" dir="auto">
            {head} {note && <span class="note">{note}</span>}
          </th>
          {cells.map((cell, n) => (
            <td role="cell" dir="auto">
              <span class="cell-name" aria-hidden="true">
                {columns[n]}
              </span>{' '}
              <div>{cell}</div>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
