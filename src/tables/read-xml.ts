import sax from 'sax'
import { limits } from './limits.ts'

interface Listener {
  open?(name: string, attributes: Record<string, string>): void
  text?(text: string): void
  close?(name: string): void
}

type Bounds = Pick<typeof limits, 'tags' | 'depth'>

/**
 * Walks through XML and tells what it meets; names come without their prefix. Throws where it is not well formed, or holds
 * more tags, or more within each other, than a table does.
 */
export function readXml(xml: string, { open, text, close }: Listener, most: Bounds = limits): void {
  let [tags, depth] = [0, 0]
  const listeners: Partial<sax.SAXParser> = {
    onerror: (error) => {
      throw error
    },
    onopentag: ({ name, attributes }) => {
      if (++tags > most.tags || ++depth > most.depth) throw new Error('This is no table.')
      open?.(bare(name), plain(attributes))
    },
    ontext: (found) => text?.(found),
    oncdata: (found) => text?.(found),
    onclosetag: (name) => {
      depth--
      close?.(bare(name))
    },
  }
  const parser = Object.assign(sax.parser(true), listeners)
  parser.write(xml).close()
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1)

const plain = (attributes: object) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [bare(name), String(value)]))
