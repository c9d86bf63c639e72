/** A run of words that stayed, that were there before, or that are new. */
export interface Mark {
  is: 'same' | 'gone' | 'new'
  text: string
}

/** The largest table of words that is compared; longer middles are shown as replaced whole. */
const largest = 40_000

/** What was taken out of a text and what was put in, by words and signs. */
export function wordMarks(before: string, after: string): Mark[] {
  const [old, now] = [piecesOf(before), piecesOf(after)]
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  const most = Math.min(old.length, now.length) - start
  while (end < most && old[old.length - 1 - end] === now[now.length - 1 - end]) end++
  const middle = between(old.slice(start, old.length - end), now.slice(start, now.length - end))
  const marks = joined([
    ...now.slice(0, start).map((text): Mark => ({ is: 'same', text })),
    ...middle,
    ...now.slice(now.length - end).map((text): Mark => ({ is: 'same', text })),
  ])
  return isReadable(marks) ? marks : whole(before, after)
}

const whole = (before: string, after: string): Mark[] => [
  { is: 'gone', text: before },
  { is: 'new', text: after },
]

/** Two sentences that share a third of their letters at least read well in one line; others stand behind each other. */
function isReadable(marks: readonly Mark[]): boolean {
  const letters = { same: 0, gone: 0, new: 0 }
  for (const { is, text } of marks) letters[is] += text.length
  const changed = Math.max(letters.gone, letters.new)
  return letters.gone === 0 || letters.new === 0 || letters.same * 2 >= changed
}

const piecesOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}'’-]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? []

function between(old: string[], now: string[]): Mark[] {
  const replaced = whole(old.join(''), now.join(''))
  if (old.length === 0 || now.length === 0 || old.length * now.length > largest) return replaced
  const common = commonLengths(old, now)
  const marks: Mark[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      marks.push({ is: 'same', text: now[j]! })
      i++
      j++
    } else if (j === now.length || (i < old.length && common[i + 1]![j]! >= common[i]![j + 1]!))
      marks.push({ is: 'gone', text: old[i++]! })
    else marks.push({ is: 'new', text: now[j++]! })
  }
  return marks
}

// commonLengths[i][j]: how many pieces the rests from i and from j have in common, in order.
function commonLengths(old: string[], now: string[]) {
  const table = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1))
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      table[i]![j] =
        old[i] === now[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
  return table
}

/** Neighbors of one kind become one mark; of what was replaced, the old words come first. */
function joined(marks: readonly Mark[]): Mark[] {
  const runs: Mark[] = []
  const add = (is: Mark['is'], text: string) => {
    const last = runs.at(-1)
    if (text === '') return
    if (last?.is === is) last.text += text
    else runs.push({ is, text })
  }
  let [gone, fresh] = ['', '']
  const flush = () => {
    add('gone', gone)
    add('new', fresh)
    ;[gone, fresh] = ['', '']
  }
  marks.forEach(({ is, text }, i) => {
    // A lone space between two replaced words is replaced with them: it reads as one change.
    const bridge =
      is === 'same' && /^\s+$/.test(text) && gone + fresh && marks[i + 1] && marks[i + 1]!.is !== 'same'
    if (is === 'gone' || bridge) gone += text
    if (is === 'new' || bridge) fresh += text
    if (is !== 'same' || bridge) return
    flush()
    add(is, text)
  })
  flush()
  return runs
}
