/** What LPS answered: the page, what a person reads on it, and where it leads. */
export interface Answer {
  status: number
  headers: Headers
  /** Where a redirect leads. */
  to: string
  /** The bytes as text. */
  body: string
  bytes: Buffer
  /** What a person reads: no tags, one space between words. */
  words: string
  /** The value of a form's field, the first of that name. */
  field(name: string): string | undefined
  /** The addresses of all links, forms and pictures of the page. */
  links: string[]
}

/** Reads an answer to its end. */
export async function readAnswer(response: Response): Promise<Answer> {
  const bytes = Buffer.from(await response.arrayBuffer())
  const body = bytes.toString()
  return {
    status: response.status,
    headers: response.headers,
    to: response.headers.get('location') ?? '',
    body,
    bytes,
    words: wordsOf(body),
    field: (name) => fieldOf(body, name),
    links: [...body.matchAll(/\s(?:href|action|src)="([^"]*)"/g)].map(([, link = '']) => decode(link)),
  }
}

const wordsOf = (html: string) =>
  decode(
    html
      .replace(/<(script|style|head)\b.*?<\/\1>/gs, ' ')
      .replace(/<\/?(?:a|b|em|i|span|strong|time)\b[^>]*>/g, '')
      .replace(/<[^>]*>/g, ' '),
  )
    .replace(/\s+/g, ' ')
    .trim()

function fieldOf(html: string, name: string): string | undefined {
  const [tag] =
    new RegExp(`<(?:input|textarea)\\b[^>]*\\sname="${name}"[^>]*>(?:[^<]*</textarea>)?`).exec(html) ?? []
  if (!tag) return undefined
  const [, value = ''] =
    /\svalue="([^"]*)"|>([^<]*)<\/textarea>/.exec(tag)?.filter((part) => part !== undefined) ?? []
  return decode(value)
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const decode = (text: string) =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
    name
      ? (signs[name] ?? whole)
      : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
  )
