// A program of its own that asks LPS as browsers do, over connections that stay open. It writes the same bytes again
// and again and reads no more of an answer than its status and its end: a whole HTTP client would take a tenth of the
// machine that is measured.
import { connect } from 'node:net'
import { askAgain, type Rush } from './again.ts'

/** What is asked, as JSON on the command line. */
export interface Order extends Rush {
  url: string
  headers: Record<string, string>
  /** The form that is posted; without it the page is read. */
  form?: string
}

const { url, headers, form, ...rush }: Order = JSON.parse(process.argv[2]!)
const { hostname, port, host, pathname, search } = new URL(url)
const expected = `HTTP/1.1 ${form ? 303 : 200} `
const lines = Object.entries({ host, ...headers, ...(form && { 'content-length': Buffer.byteLength(form) }) })
const question = Buffer.from(
  [
    `${form ? 'POST' : 'GET'} ${pathname}${search} HTTP/1.1`,
    ...lines.map((line) => line.join(': ')),
    '',
    form ?? '',
  ].join('\r\n'),
)

const lastChunk = Buffer.from('0\r\n\r\n')
const free = Array.from({ length: rush.connections }, () => connect(Number(port), hostname).setNoDelay())
await askAgain(rush, ask)
for (const socket of free) socket.destroy()

function ask(): Promise<void> {
  const socket = free.pop()!
  return new Promise((done, fail) => {
    const pieces: Buffer[] = []
    const read = (piece: Buffer) => {
      pieces.push(piece)
      if (!isWhole(Buffer.concat(pieces))) return
      free.push(socket.off('data', read).off('error', fail))
      done()
    }
    socket.on('data', read).on('error', fail).write(question)
  })
}

function isWhole(answer: Buffer): boolean {
  const head = answer.indexOf('\r\n\r\n')
  if (head < 0) return false
  const said = answer.toString('latin1', 0, head)
  if (!said.startsWith(expected)) throw new Error(`LPS answered ${said.split('\r\n')[0]}.`)
  const length = /\r\ncontent-length: (\d+)/i.exec(said)?.[1]
  return length ? answer.length >= head + 4 + Number(length) : answer.subarray(-5).equals(lastChunk)
}
