import { get } from 'node:http'

/** A device that listens to a sitting. */
export interface Line {
  /** The version it heard last. */
  readonly version: number
  /** When it has heard this version. */
  heard(version: number): Promise<number>
  close(): void
}

/** Opens the line of a device; resolves when it has heard the whole once. */
export function openLine(url: string, cookie: string): Promise<Line> {
  return new Promise((opened, fail) => {
    const waiting = new Map<number, (at: number) => void>()
    let [version, text] = [0, '']
    const request = get(url, { headers: { cookie }, agent: false }, (answer) => {
      if (answer.statusCode !== 200) fail(new Error(`A line answered ${answer.statusCode}.`))
      answer.on('error', () => {}) // it was closed
      answer.setEncoding('utf8').on('data', (piece: string) => {
        const pieces = (text + piece).split('\n\n')
        text = pieces.pop() ?? ''
        for (const said of pieces) {
          const [, live] = /^event: live\ndata: (.*)$/s.exec(said) ?? []
          if (!live) continue
          version = (JSON.parse(live) as { version: number }).version
          waiting.get(version)?.(performance.now())
          opened(line)
        }
      })
    }).on('error', fail)
    const line: Line = {
      get version() {
        return version
      },
      heard: (wanted) => new Promise((resolve) => waiting.set(wanted, resolve)),
      close: () => request.destroy(),
    }
  })
}
