// A program of its own that asks LPS as browsers do, over connections that stay open.
import { Agent, request } from 'node:http'
import { askAgain, type Rush } from './again.ts'

/** What is asked, as JSON on the command line. */
export interface Order extends Rush {
  url: string
  headers: Record<string, string>
  /** The form that is posted; without it the page is read. */
  form?: string
}

const { url, headers, form, ...rush }: Order = JSON.parse(process.argv[2]!)
const agent = new Agent({ keepAlive: true, maxSockets: rush.connections })
await askAgain(rush, ask)
agent.destroy()

function ask() {
  return new Promise<void>((done, fail) => {
    const sent = request(url, { agent, headers, method: form ? 'POST' : 'GET' }, (answer) => {
      if (answer.statusCode !== (form ? 303 : 200)) fail(new Error(`LPS answered ${answer.statusCode}.`))
      answer.resume().on('end', done).on('error', fail)
    })
    sent.on('error', fail).end(form)
  })
}
