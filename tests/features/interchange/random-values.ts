import fc from 'fast-check'

/** JSON as packages hold it. */
export type Raw = Record<string, unknown>

const characters = ['a', 'é', '字', '🧭', ' ', '<b>', '**', '$x^2$', '"', "'", '\n', '=', '&amp;', 'ا']
export const text = fc
  .array(fc.constantFrom(...characters), { minLength: 1, maxLength: 12 })
  .map((all) => all.join(''))
// Never shrunk, so that no two things share one.
export const uuid = fc.noShrink(fc.noBias(fc.uuid({ version: [4, 7] })))
export const moment = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
export const day = moment.map((at) => at.slice(0, 10))
export const link = fc.record({ title: text, identifier: uuid, uri: fc.webUrl() })
const odd = fc.dictionary(
  fc.constantFrom('x_own', 'ceds', 'vendor-field'),
  fc.oneof(
    text,
    fc.integer(),
    fc.boolean(),
    fc.array(text),
    fc.record({ deep: fc.array(fc.record({ a: text })) }),
  ),
)
export const extensions = fc.dictionary(
  fc.constantFrom('acme', 'state'),
  fc.oneof(text, fc.record({ n: fc.integer() })),
)
export const one = { identifier: uuid, uri: fc.webUrl(), lastChangeDateTime: moment }

// Two things never share an identifier or a URI, as small examples would.
const apart = (raw: Raw): Raw => ({ ...raw, uri: `${String(raw['uri'])}/${String(raw['identifier'])}` })

/** An object with what it needs, some of what it may have, unknown fields, extensions and LPS's own among them. */
export function maybe(
  needed: Record<string, fc.Arbitrary<unknown>>,
  other: Record<string, fc.Arbitrary<unknown>>,
  lps?: fc.Arbitrary<Raw>,
) {
  const model: Record<string, fc.Arbitrary<unknown>> = { ...needed, ...other }
  const plain = fc.record(model, { requiredKeys: Object.keys(needed) })
  return fc
    .tuple(plain, odd, extensions, lps ?? fc.constant({}), fc.boolean())
    .map(([said, more, ext, mine, with_]): Raw => {
      const all = Object.keys(mine).length ? { ...ext, lps: mine } : ext
      return apart({ ...more, ...said, ...(with_ || Object.keys(mine).length ? { extensions: all } : {}) })
    })
}
