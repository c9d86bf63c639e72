import sax from 'sax'

interface Listener {
  open?(name: string, attributes: Record<string, string>): void
  text?(text: string): void
  close?(name: string): void
}

/** Walks through XML and tells what it meets; names come without their prefix. Throws where it is not well formed. */
export function readXml(xml: string, { open, text, close }: Listener): void {
  const listeners: Partial<sax.SAXParser> = {
    onerror: (error) => {
      throw error
    },
    onopentag: ({ name, attributes }) => open?.(bare(name), plain(attributes)),
    ontext: (found) => text?.(found),
    oncdata: (found) => text?.(found),
    onclosetag: (name) => close?.(bare(name)),
  }
  const parser = Object.assign(sax.parser(true), listeners)
  parser.write(xml).close()
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1)

const plain = (attributes: object) =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [bare(name), String(value)]))
