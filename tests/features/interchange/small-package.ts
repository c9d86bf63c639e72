import type { Raw } from './random-values.ts'

const moment = '2026-01-02T03:04:05.000Z'
const id = (n: number) => `5c1e0000-0000-4000-8000-00000000000${n}`
const uri = (n: number) => `https://standards.example.org/items/${n}`

/** A document that says the least it may. */
export const document = {
  identifier: id(0),
  uri: uri(0),
  creator: 'A small place',
  title: 'Standards of a small place',
  lastChangeDateTime: moment,
}

/** An item with a code. */
export const item = (n: number, fullStatement = `Statement ${n}`): Raw => ({
  identifier: id(n),
  uri: uri(n),
  fullStatement,
  humanCodingScheme: `S${n}`,
  lastChangeDateTime: moment,
})

const node = (n: number) => ({ title: `S${n}`, identifier: id(n), uri: uri(n) })

/** The first stands below the second, which may be the document (0). */
export const childOf = (child: number, parent: number, sequenceNumber: number): Raw => ({
  identifier: `5c1e0000-0000-4000-8000-0000000${child}${parent}000`,
  uri: `https://standards.example.org/links/${child}-${parent}`,
  associationType: 'isChildOf',
  originNodeURI: node(child),
  destinationNodeURI: node(parent),
  sequenceNumber,
  lastChangeDateTime: moment,
})

/** A package of three items, two of them below the first. */
export const smallPackage = (about: Raw = {}): Raw => ({
  CFDocument: { ...document, ...about },
  CFItems: [item(1), item(2), item(3)],
  CFAssociations: [childOf(1, 0, 1), childOf(2, 1, 1), childOf(3, 1, 2)],
})
