import { createHash } from 'node:crypto'

const moment = '2026-08-17T00:00:00.000Z'

const uuid = (name: string) =>
  createHash('md5')
    .update(name)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')

const node = (name: string, n: number) => {
  const identifier = uuid(`${name} ${n}`)
  return { title: `Node ${n}`, identifier, uri: `https://standards.example.org/${identifier}` }
}

const parentOf = (n: number) => (n <= 10 ? 0 : n <= 110 ? ((n - 1) % 10) + 1 : 11 + (n % 100))

const statement = (n: number) =>
  `Leaders see to it that what is agreed on in number ${n} is done, seen and talked about, and ask again when it is not.`

function bigItem(name: string, n: number) {
  const { identifier, uri } = node(name, n)
  return {
    identifier,
    uri,
    fullStatement: `${statement(n)} ${statement(n)}`,
    humanCodingScheme: `${parentOf(n)}.${n}`,
    CFItemType: n <= 10 ? 'Domain' : n <= 110 ? 'Standard' : 'Element',
    conceptKeywords: ['learning', 'teams'],
    educationLevel: ['KG', '12'],
    language: 'en',
    lastChangeDateTime: moment,
  }
}

/** A CASE package of so many items: ten domains, ten standards in each, the rest below them; every item in the tree. */
export function bigPackage(items: number, name = 'big') {
  const numbers = Array.from({ length: items }, (_, i) => i + 1)
  const title = `A framework of ${items}`
  return {
    CFDocument: { ...node(name, 0), title, creator: 'Bench', lastChangeDateTime: moment },
    CFItems: numbers.map((n) => bigItem(name, n)),
    CFAssociations: numbers.map((n) => ({
      ...node(name, 1e6 + n),
      title: undefined,
      associationType: 'isChildOf',
      originNodeURI: node(name, n),
      destinationNodeURI: node(name, parentOf(n)),
      sequenceNumber: n,
      lastChangeDateTime: moment,
    })),
  }
}
