import { Details } from './details.tsx'

/** The table behind a picture: what the link to it says, its two headings, its lines in the order of time. */
export interface FigureTable {
  /** "The figures" */
  summary: string
  head: [when: string, value: string]
  rows: [when: string, value: string][]
}

/** A picture's figures for those who want to read rather than look. A value nobody took is said in words. */
export const Figures = ({ table: { summary, head, rows } }: { table: FigureTable }) => (
  <Details summary={summary}>
    <table>
      <thead>
        <tr>
          {head.map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([when, value]) => (
          <tr>
            <th scope="row">{when}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Details>
)
