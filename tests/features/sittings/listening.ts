// A device that listens to a sitting, without a browser.
import type { Visitor, World } from '#world'

/** What a device hears, one after the other. */
export interface Device {
  /** The next word of this kind. */
  next(
    event: 'live' | 'beat' | 'gone',
  ): Promise<{ version: number; at: number; cards: { words: string }[]; runs: number }>
  /** Nothing more is heard: the line was closed by LPS. */
  closed(): Promise<boolean>
  leave(): Promise<void>
}

/** Opens the line of a device. */
export async function listen(world: Pick<World, 'app'>, person: Visitor, at: string): Promise<Device> {
  const response = await world.app.request(`${at}/live`, { headers: { cookie: person.cookies } })
  if (response.status !== 200) throw new Error(`The line answered ${response.status}.`)
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const line = { over: false }
  const read = async () => {
    const { value, done } = await reader.read()
    text += value ?? ''
    line.over ||= done
  }
  return {
    async next(event) {
      for (;;) {
        const end = text.indexOf('\n\n')
        if (end >= 0) {
          const [, kind, data = ''] = /^event: (\w+)\ndata: (.*)$/s.exec(text.slice(0, end)) ?? []
          text = text.slice(end + 2)
          if (kind === event) return JSON.parse(data || '{}')
        } else if (line.over) throw new Error(`The line was closed before “${event}” was heard.`)
        else await read()
      }
    },
    async closed() {
      while (!line.over) await read()
      return line.over
    },
    leave: () => reader.cancel(),
  }
}
