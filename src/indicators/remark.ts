/** What is worth a look in an import: cells that were left out, and cells that hold no number. */
export const problems = [
  'note',
  'nameless',
  'school',
  'year',
  'grade',
  'measure',
  'broken',
  'formula',
  'span',
  'unreadable',
  'count',
  'range',
  'twice',
  'other',
  'withheld',
  'blank',
  'notApplicable',
  'uncounted',
  'footnote',
] as const
export type Problem = (typeof problems)[number]

/** One kind of remark: how many cells, the first of their rows, and what stood there. */
export interface Remark {
  problem: Problem
  count: number
  rows: number[]
  examples: string[]
}

/** Gathers remarks by their kind; of very many the first rows are enough. */
export function gatherRemarks() {
  const found = new Map<Problem, Remark>()
  return {
    tell(problem: Problem, row: number, example = '') {
      const remark = found.get(problem) ?? { problem, count: 0, rows: [], examples: [] }
      found.set(problem, remark)
      remark.count++
      if (remark.rows.length < 12 && remark.rows.at(-1) !== row) remark.rows.push(row)
      if (example && remark.examples.length < 5 && !remark.examples.includes(example))
        remark.examples.push(example.slice(0, 60))
    },
    all: () => problems.flatMap((problem) => found.get(problem) ?? []),
  }
}
