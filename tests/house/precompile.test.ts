import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { transformSync } from 'oxc-transform'
import { renderToString } from 'preact-render-to-string'

interface Precompiler {
  precompile(path: string, text: string): string
}
const { precompile }: Precompiler = await import(new URL('../../bin/precompile.mjs', import.meta.url).href)

const known = {
  words: 'He said "2 < 3 & 4 > 1", didn’t he?',
  yes: true,
  no: false,
  none: undefined,
  list: ['a<b', 'c'],
  more: { class: 'spread', id: 'm' },
}

/** What a page says; to a browser `hidden=""` is `hidden`, and the names of attributes are the same in capitals. */
async function said(source: string): Promise<string> {
  const { code, errors } = transformSync('page.tsx', source, {
    jsx: { runtime: 'automatic', importSource: 'preact' },
  })
  assert.deepEqual(errors, [], source)
  const found = code.replaceAll('"preact/jsx-runtime"', `"${import.meta.resolve('preact/jsx-runtime')}"`)
  const { page } = await import(`data:text/javascript,${encodeURIComponent(found)}`)
  return renderToString(page(known)).replace(/ [\w-]+(?==")|=""/g, (part) =>
    part === '=""' ? '' : part.toLowerCase(),
  )
}

const attribute = fc.constantFrom(
  'class="a & b"',
  'id={x.words}',
  'hidden',
  'hidden={x.no}',
  'hidden={x.yes}',
  'aria-hidden={x.yes}',
  'aria-hidden',
  'aria-current={x.no}',
  'data-n={0}',
  'tabIndex={-1}',
  'viewBox="0 0 1 1"',
  'title=""',
  'title={x.none}',
  "title={x.yes ? 'a' : undefined}",
  'draggable={x.no}',
  'key="k"',
  'value={x.words}',
)
const words = fc.constantFrom(
  'Plain.',
  ' two  words ',
  '\n  Over\n  lines \n',
  '\t a \n\n b',
  'didn’t · do',
  '"quoted" &amp; all',
  ' ',
  '{x.words}',
  '{x.none}',
  '{x.no}',
  '{0}',
  "{' '}",
  "{'a & b'}",
  '{/* a remark */}',
  '{x.list}',
  '{`${x.words}!`}',
  '{x.yes && <b>yes</b>}',
  '{x.list.map((one) => <li>{one}</li>)}',
  '{[1, <i>2</i>, x.words]}',
)
const { element } = fc.letrec((tie) => {
  const inside = fc.array(fc.oneof({ withCrossShrink: true }, words, tie('element')), { maxLength: 4 })
  const tag = fc.constantFrom(
    'p',
    'div',
    'late-picture',
    'svg',
    'path',
    'Frame',
    'Both',
    'ul',
    'label',
    'textarea',
  )
  return {
    element: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom('<br />', '<input {...x.more} />', '<hr class="line"/>', '<img alt={x.words} />'),
      fc.constantFrom('<select value="b"><option value="a">A</option><option value="b">B</option></select>'),
      inside.map((parts) => `<>${parts.join('')}</>`),
      fc
        .tuple(tag, fc.uniqueArray(attribute, { maxLength: 3, selector: nameOf }), inside)
        .map(
          ([name, attributes, parts]) => `<${[name, ...attributes].join(' ')}>${parts.join('')}</${name}>`,
        ),
    ) as fc.Arbitrary<string>,
  }
})

function nameOf(text: string) {
  return /^[\w-]+/.exec(text)?.[0]
}

test('a page says the same as templates as it does tag by tag', () =>
  fc.assert(
    fc.asyncProperty(element, async (shown) => {
      const source = `const Frame = ({ title, children }) => <section title={title}>{children}</section>
const Both = ({ children }) => <>{children}<hr />{children}</>
export const page = (x) => ${shown}`
      assert.equal(await said(precompile('page.tsx', source)), await said(source), source)
    }),
    { numRuns: 300 },
  ))

test('elements that stand in each other are one template, with gaps for what is not known yet', () => {
  const made = precompile('page.tsx', 'export const page = (x) => <p class="a"><b>{x.words}</b>, then</p>')
  assert.match(made, /const \$text0 = \["<p class=\\"a\\"><b>","<\/b>, then<\/p>"\];/)
  assert.match(made, /=> \$template\(\$text0, \$child\(x\.words\)\)$/)
})
