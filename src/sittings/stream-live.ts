import { beatOf, lasting, type Live } from './live.ts'
import type { Rooms } from './open-rooms.ts'

/** How long one line stays open, in milliseconds: then the device asks anew, and whoever is signed out is not let in. */
const life = 10 * 60_000

/** A device that sleeps reads nothing; with so many pieces waiting for it the line is closed, and it asks when it wakes. */
const patience = 20

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'private, no-store, no-transform',
  'x-accel-buffering': 'no',
}

/** To whom a line speaks: `read` asks as the device's own person, and gives nothing when they may not see it any more. */
interface Listener {
  rooms: Rooms
  person: string
  space: string
  read(): Promise<Live | undefined>
}

/**
 * A line to one device: the whole at once, and again whenever it changed. It is closed, with a word of it, when its person
 * may not see the sitting any more.
 */
export function streamLive(listener: Listener): Response {
  let end = () => {}
  const stream = new ReadableStream<Uint8Array>({
    start: (line) => void (end = speak(line, listener)),
    cancel: () => end(),
  })
  return new Response(stream, { headers })
}

const encoder = new TextEncoder()

/** Speaks until it is ended; gives the way to end it. */
function speak(line: ReadableStreamDefaultController<Uint8Array>, { rooms, person, space, read }: Listener) {
  let [last, open] = ['', true]
  const end = () => {
    open = false
    leave()
    out()
    clearTimeout(old)
  }
  const close = () => {
    end()
    line.close()
  }
  const send = (event: string, data = '') =>
    line.enqueue(encoder.encode(`event: ${event}\ndata: ${data}\n\n`))
  const look = oneAtATime(async () => {
    const live = open ? await read() : undefined
    if (!open) return
    if (!live) return (send('gone'), close())
    const now = lasting(live)
    if (now === last) send('beat', JSON.stringify(beatOf(live)))
    else send('live', JSON.stringify(live))
    last = now
    if ((line.desiredSize ?? 0) < -patience) close()
  })
  const leave = rooms.watch(space, look)
  const out = rooms.enter(person, close)
  const old = setTimeout(close, life).unref()
  look()
  return end
}

/** Work that is asked for while it is being done is done once more afterwards. What fails is tried with the next asking. */
function oneAtATime(work: () => Promise<unknown>) {
  let [busy, again] = [false, false]
  return function ask() {
    again = busy
    if (busy) return
    busy = true
    work()
      .catch(() => {})
      .finally(() => {
        busy = false
        if (again) ask()
      })
  }
}
