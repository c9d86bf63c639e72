// A program of its own that asks LPS as browsers do: each of n connections asks again as soon as it has its answer.
import { Agent, request } from 'node:http'

/** What is asked, as JSON on the command line. */
export interface Order {
  url: string
  connections: number
  seconds: number
  headers: Record<string, string>
  /** The form that is posted; without it the page is read. */
  form?: string
}

/** What it says on its last line: requests a second, and how long answers took, in ms. */
export interface Answered {
  requests: number
  perSecond: number
  p50: number
  p99: number
  bytes: number
}

const { url, connections, seconds, headers, form }: Order = JSON.parse(process.argv[2]!)
const agent = new Agent({ keepAlive: true, maxSockets: connections })
const times: number[] = []
let bytes = 0

const start = performance.now()
const end = start + seconds * 1000
await Promise.all(Array.from({ length: connections }, askOnAndOn))
const lasted = (performance.now() - start) / 1000
times.sort((a, b) => a - b)
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN
const answered: Answered = {
  requests: times.length, perSecond: times.length / lasted, p50: at(0.5), p99: at(0.99), bytes: bytes / times.length,
}
console.log(JSON.stringify(answered))
agent.destroy()

async function askOnAndOn() {
  while (performance.now() < end) {
    const asked = performance.now()
    await ask()
    times.push(performance.now() - asked)
  }
}

function ask() {
  return new Promise<void>((done, fail) => {
    const sent = request(url, { agent, headers, method: form ? 'POST' : 'GET' }, (answer) => {
      if (answer.statusCode !== (form ? 303 : 200)) fail(new Error(`LPS answered ${answer.statusCode}.`))
      answer.on('data', (piece: Buffer) => (bytes += piece.length)).on('end', done).on('error', fail)
    })
    sent.on('error', fail).end(form)
  })
}
