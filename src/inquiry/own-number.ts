/** A number a leader typed: what it is of, the value if there is one, how many stand behind it. */
export interface OwnNumber {
  label: string
  value: number | null
  n: number | null
}

const number = (text: string | undefined) => {
  const bare = text?.trim().replace('%', '') ?? ''
  if (bare === '' || bare === '-' || bare === '–') return null
  return /^[-−]?\d+([.]\d+)?$/.test(bare) ? Number(bare.replace('−', '-')) : undefined
}

/** Reads one number a line: `September; 35; 84`. Semicolons or tabs part them, or commas. At most twenty; wrong lines are named. */
export function readOwnNumbers(text: string): { numbers: OwnNumber[]; wrong: number[] } {
  const lines = text.split('\n').map((line, i) => ({ line: line.trim(), at: i + 1 }))
  const read = lines
    .filter(({ line }) => line)
    .map(({ line, at }, place) => {
      const [label = '', value, n, ...more] = line
        .split(/;|\t/.test(line) ? /[;\t]/ : ',')
        .map((part) => part.trim())
      const [amount, count] = [number(value), number(n)]
      const right =
        place < 20 &&
        label &&
        label.length <= 60 &&
        amount !== undefined &&
        count !== undefined &&
        more.length === 0
      return right && (count === null || (Number.isInteger(count) && count >= 0 && count < 1e9))
        ? { label, value: amount, n: count }
        : at
    })
  return {
    numbers: read.filter((one) => typeof one === 'object'),
    wrong: read.filter((one) => typeof one === 'number'),
  }
}
