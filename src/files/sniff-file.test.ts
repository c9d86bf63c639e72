import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import fc from 'fast-check'
import { mediaFile, officeFile, openDocument, pageInsidePhoto, photo, zipOf } from './samples.fixture.ts'
import { sniff } from './sniff-file.ts'

const home = await mkdtemp(join(tmpdir(), 'lps-sniff-'))
after(() => rm(home, { recursive: true }))

/** Asks by bytes and by path; both must say the same. */
async function seen(bytes: Uint8Array | string, name: string) {
  const path = join(home, 'upload')
  const whole = Buffer.from(bytes)
  await writeFile(path, whole)
  const answer = await sniff(path, name)
  assert.deepEqual(await sniff(whole, name), answer)
  return 'refused' in answer ? answer.refused : `${answer.kind} ${answer.extension}`
}

const office = (type: string) => `openxmlformats-officedocument.${type}`
const pdf = '%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj'
const wav = Buffer.concat([Buffer.from('RIFF\x24\0\0\0WAVEfmt ', 'latin1'), Buffer.alloc(64)])
const webm = Buffer.from(
  '1a45dfa39f4286810142f7810142f2810442f381084282847765626d42878104428581021853806701ffffff',
  'hex',
)
const mp3 = Buffer.concat([
  Buffer.from('fffb9064', 'hex'),
  Buffer.alloc(413),
  Buffer.from('fffb9064', 'hex'),
  Buffer.alloc(413),
])

describe('a file that is taken', () => {
  it('is a photo when its bytes are a photo', async () => {
    const picture = await photo()
    assert.equal(await seen(await picture.clone().jpeg().toBuffer(), 'IMG_1.JPG'), 'photo jpg')
    assert.equal(await seen(await picture.clone().png().toBuffer(), 'screen.png'), 'photo png')
    assert.equal(await seen(await picture.clone().webp().toBuffer(), 'a.webp'), 'photo webp')
    assert.equal(await seen(await picture.clone().gif().toBuffer(), 'a.gif'), 'photo gif')
    assert.equal(await seen(await picture.clone().avif().toBuffer(), 'a.avif'), 'photo avif')
  })

  it('is a document of an office program, a PDF or a text', async () => {
    assert.equal(await seen(pdf, 'plan.pdf'), 'document pdf')
    assert.equal(
      await seen(await officeFile('word', office('wordprocessingml.document')), 'plan.docx'),
      'document docx',
    )
    assert.equal(
      await seen(await officeFile('xl', office('spreadsheetml.sheet')), 'plan.xlsx'),
      'document xlsx',
    )
    assert.equal(
      await seen(await officeFile('ppt', office('presentationml.presentation')), 'a.pptx'),
      'document pptx',
    )
    for (const [type, extension] of [
      ['text', 'odt'],
      ['spreadsheet', 'ods'],
      ['presentation', 'odp'],
    ] as const)
      assert.equal(await seen(await openDocument(type), `a.${extension}`), `document ${extension}`)
    assert.equal(await seen('Zürich, 東京, مدرسة 🏫\r\n\tnext', 'notes.txt'), 'document txt')
    assert.equal(await seen('name;grade\nÅsa;5\n', 'list.CSV'), 'document csv')
    assert.equal(await seen('# Goal\n\nUse <script> sparingly.', 'goal.markdown'), 'document md')
  })

  it('is sound or film', async () => {
    assert.equal(await seen(mediaFile('isom'), 'visit.mp4'), 'video mp4')
    assert.equal(await seen(mediaFile('qt  '), 'visit.mov'), 'video mov')
    assert.equal(await seen(mediaFile('M4A '), 'memo.m4a'), 'audio m4a')
    assert.equal(await seen(wav, 'memo.wav'), 'audio wav')
    assert.equal(await seen(webm, 'visit.webm'), 'video webm')
    assert.equal(await seen(mp3, 'memo.mp3'), 'audio mp3')
  })

  it('is what its bytes are, however it is called', async () => {
    const jpeg = await (await photo()).jpeg().toBuffer()
    assert.equal(await seen(jpeg, 'plan.pdf'), 'photo jpg')
    assert.equal(await seen(jpeg, 'page.html'), 'photo jpg')
    assert.equal(await seen(pdf, 'photo.jpg'), 'document pdf')
    assert.equal(await seen('only words', 'photo.jpg'), 'document txt')
    assert.equal(await seen('only words', 'no extension'), 'document txt')
    assert.equal(
      await seen('BMI and attendance', 'notes.txt'),
      'document txt',
      'a text may begin like a bitmap',
    )
    assert.equal(
      await seen('MZ, our music teacher', 'notes.txt'),
      'document txt',
      'a text may begin like a program',
    )
  })

  it('may be any text without control characters, under any harmless name', async () => {
    const letters = fc
      .string({ unit: 'grapheme' })
      .filter((text) => /\S/.test(text) && !/[\p{Cc}<#{%]/u.test(text))
    await fc.assert(
      fc.asyncProperty(letters, async (text) => {
        assert.equal(await seen(`Words: ${text}\n`, 'words.txt'), 'document txt')
      }),
    )
  })
})

describe('a file that is refused', () => {
  it('is empty', async () => {
    assert.equal(await seen('', 'photo.jpg'), 'empty')
  })

  it('is an iPhone photo that cannot be read yet, also when it is called .jpg', async () => {
    for (const brand of ['heic', 'heix', 'mif1', 'hevc'])
      assert.equal(await seen(mediaFile(brand), 'IMG_2.jpg'), 'heic')
  })

  it('is a page or a drawing that can hold scripts, whatever it is called', async () => {
    const pages = [
      '<!DOCTYPE html><title>x</title>',
      '\ufeff  \n<html><script>alert(1)</script>',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      '<?xml version="1.0"?><svg/>',
      '<script>alert(1)</script>',
      '#!/bin/sh\nrm -rf .',
    ]
    for (const page of pages)
      for (const name of ['photo.jpg', 'notes.txt', 'x.svg', 'x'])
        assert.equal(await seen(page, name), 'scripted')
  })

  it('is a script that says so in its name', async () => {
    for (const name of ['a.js', 'a.MJS', 'a.html', 'a.svg', 'a.bat', 'a.ps1', 'photo.jpg.vbs'])
      assert.equal(await seen('alert(1)', name), 'scripted')
  })

  it('is a program, a document with macros, an archive or anything else', async () => {
    const macros = await officeFile('word', 'ms-word.document.macroEnabled')
    assert.equal(await seen(macros, 'plan.docx'), 'scripted')
    assert.equal(
      await seen(Buffer.from('7f454c4602010100000000000000000002003e00', 'hex'), 'plan.pdf'),
      'scripted',
    )
    assert.equal(await seen(Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), 'plan.pdf'), 'scripted')
    assert.equal(await seen(await zipOf({ 'a.txt': 'a' }), 'plan.docx'), 'unknown')
    assert.equal(await seen('{\\rtf1 words}', 'words.txt'), 'unknown')
    assert.equal(await seen(' \n%PDF-1.7', 'plan.pdf'), 'document txt', 'a PDF begins with its first byte')
  })

  it('is a text in another encoding or with control characters', async () => {
    assert.equal(await seen(Buffer.from('Zürich', 'latin1'), 'notes.txt'), 'unknown')
    assert.equal(await seen(Buffer.from('\ufeffnotes', 'utf16le'), 'notes.txt'), 'unknown')
    assert.equal(await seen('a\0b', 'notes.txt'), 'unknown')
    assert.equal(await seen('\x1b[2Jgone', 'notes.txt'), 'unknown')
    assert.equal(await seen(Buffer.from('torn at the end é').subarray(0, -1), 'notes.txt'), 'unknown')
  })

  it('never makes the look itself fail, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.string(), async (bytes, name) => {
        assert.match(await seen(bytes, name), /^(photo|document|video|audio|heic|scripted|unknown)/)
      }),
    )
  })
})

it('a photo with a page inside is a photo, and its bytes are never served as they came', async () => {
  assert.equal(await seen(await pageInsidePhoto(), 'photo.html'), 'photo jpg')
})
