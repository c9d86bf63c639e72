import assert from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { contentDisposition, stripName } from './name.ts'

const anyName = fc.string({ unit: 'binary', maxLength: 300 })
const anyLetters = fc.string({ unit: 'grapheme', maxLength: 300 })

it('a name keeps the letters of any language', () => {
  for (const name of [
    'Schülerrat – Protokoll.pdf',
    '学校訪問.jpg',
    'خطة المدرسة.docx',
    'बैठक.odt',
    '👩🏽‍🏫 Visit.png',
    "O'Neil & co (2).txt",
  ])
    assert.equal(stripName(name), name)
})

it('a name loses folders, control characters, tricks of direction and dots around it', () => {
  assert.equal(stripName('../../etc/passwd'), 'passwd')
  assert.equal(stripName('C:\\Users\\maya\\Desktop\\plan.pdf'), 'plan.pdf')
  assert.equal(stripName('invoice\u202Egpj.exe'), 'invoicegpj.exe')
  assert.equal(stripName('a\r\nSet-Cookie: x=1.txt'), 'aSet-Cookie: x=1.txt')
  assert.equal(stripName(' .htaccess. '), 'htaccess')
  assert.equal(stripName('a\ud800b.txt'), 'a\ufffdb.txt')
})

it('a name is never empty', () => {
  for (const name of ['', '/', '..', ' \u202E ', '\0']) assert.equal(stripName(name), 'file')
  assert.equal(stripName('', 'pdf'), 'file.pdf')
})

it('a name ends in what the file is', () => {
  assert.equal(stripName('IMG_1.HEIC', 'jpg'), 'IMG_1.jpg')
  assert.equal(stripName('IMG_1.JPEG', 'jpg'), 'IMG_1.jpg')
  assert.equal(stripName('page.html', 'jpg'), 'page.jpg')
  assert.equal(stripName('Plan 2.0', 'pdf'), 'Plan 2.0.pdf')
  assert.equal(stripName('Visit of Nov. 3', 'docx'), 'Visit of Nov. 3.docx')
  assert.equal(stripName('plan.pdf', 'pdf'), 'plan.pdf')
})

it('a very long name is cut between two letters and keeps its ending', () => {
  const long = stripName(`${'👩🏽‍🏫'.repeat(40)}.pdf`)
  assert.match(long, /^(👩🏽‍🏫)+\.pdf$/u)
  assert.ok(Buffer.byteLength(long) <= 200)
  assert.equal(stripName(`${'a'.repeat(199)} ${'b'.repeat(50)}`), 'a'.repeat(199))
  assert.equal(stripName(`a${'\u0301'.repeat(300)}.pdf`), 'file.pdf')
})

it('whatever somebody calls a file: the name is short, shown as it is read, and stripping it again changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(anyName, anyLetters), fc.constantFrom('', 'pdf', 'jpg'), (name, extension) => {
      const shown = stripName(name, extension)
      assert.ok(shown.length > 0 && Buffer.byteLength(shown) <= 200)
      assert.ok(shown.isWellFormed())
      assert.doesNotMatch(shown, /[/\\\p{Cc}\u2028-\u202e\u2066-\u2069]/u)
      assert.doesNotMatch(shown, /^[.\s]|[.\s]$/)
      assert.equal(stripName(shown, extension), shown)
    }),
    { numRuns: 2000 },
  )
})

it('a download is called by its exact name, with plain letters beside it for old programs', () => {
  assert.equal(contentDisposition('plan.pdf', 'attachment'), 'attachment; filename="plan.pdf"')
  assert.equal(
    contentDisposition('Zoë "50%".txt', 'inline'),
    `inline; filename="Zo_ _50__.txt"; filename*=UTF-8''Zo%C3%AB%20%2250%25%22.txt`,
  )
  assert.equal(
    contentDisposition("l'été.pdf", 'attachment'),
    `attachment; filename="l'_t_.pdf"; filename*=UTF-8''l%27%C3%A9t%C3%A9.pdf`,
  )
})

it('no name breaks out of the header, and every name can be read back from it', () => {
  fc.assert(
    fc.property(fc.oneof(anyName, anyLetters), (name) => {
      const shown = stripName(name)
      const header = contentDisposition(shown, 'attachment')
      assert.doesNotThrow(() => new Headers({ 'content-disposition': header }))
      const [, plain, exact] =
        /^attachment; filename="([^"\\]*)"(?:; filename\*=UTF-8''([\w.!#$&+^`|~%-]*))?$/.exec(header) ?? []
      assert.equal(exact === undefined ? plain : decodeURIComponent(exact), shown)
    }),
  )
})
