import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { drawnOnce } from './drawn-once.ts'

interface Around {
  language: string
}
type Told = Record<'title' | 'day', string>

const line = ({ language }: Around, { title, day }: Told) =>
  h('li', { lang: language, title: day } as object, h('b', null, title), day && h('i', null, day))

/** A list whose lines count how often they are drawn. */
function counted(most?: number) {
  const count = { drawn: 0 }
  const lines = drawnOnce((around: Around, told: Told) => {
    count.drawn++
    return line(around, told)
  }, most)
  const show = (around: Around, told: Told) => renderToString(lines(around)(told))
  return { count, show }
}

test('a line says what it would say if it were drawn anew, whatever was shown before', () => {
  const words = fc.string({ unit: 'binary' }).map((one) => one.replaceAll('\0', ''))
  const few = fc.constantFrom('', 'a', 'b', '<&">', 'Ärger')
  const told = fc.record({ title: fc.oneof(few, words), day: few })
  const looks = fc.array(fc.record({ around: fc.record({ language: few }), told }), { maxLength: 40 })
  fc.assert(
    fc.property(looks, fc.nat({ max: 400 }), (all, most) => {
      const { show } = counted(most)
      for (const look of all)
        assert.equal(show(look.around, look.told), renderToString(line(look.around, look.told)))
    }),
  )
})

test('a line of which nothing changed is not drawn again, one that changed or is read elsewhere is', () => {
  const { count, show } = counted()
  const told = { title: 'Hall duty', day: 'Feb 11' }
  for (const language of ['en', 'en', 'de', 'en']) show({ language }, told)
  assert.equal(count.drawn, 2)
  show({ language: 'en' }, { ...told, day: 'Feb 12' })
  show({ language: 'en' }, { ...told })
  assert.equal(count.drawn, 3)
})

test('not more is kept than was allowed', () => {
  const { count, show } = counted(200)
  const told = (n: number) => ({ title: `Entry ${n}`, day: '' })
  for (let n = 0; n < 50; n++) show({ language: 'en' }, told(n))
  show({ language: 'en' }, told(0))
  assert.equal(count.drawn, 51)
})
