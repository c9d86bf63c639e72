import { openPress } from '#paper'
import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import sharp from 'sharp'
import type { PortfolioDocument, PortfolioEntry } from './portfolio-document.ts'
import { printPortfolio } from './print-portfolio.ts'

const folder = await mkdtemp(join(tmpdir(), 'lps-portfolio-test-'))
const photo = join(folder, 'photo.jpg')
await sharp({ create: { width: 80, height: 60, channels: 3, background: '#0b5a63' } }).toFile(photo)
const press = openPress()
after(async () => {
  await press.close()
  await rm(folder, { recursive: true })
})

const entry: PortfolioEntry = {
  id: 'e1',
  title: 'Number talk in room 12',
  caption: 'The quietest table spoke first.',
  kind: 'Photo',
  date: 'February 12, 2027',
  practiceDate: 'February 11, 2027',
  claims: [
    { goal: 'More children explain their thinking.', sentence: 'The talk moves are used without me.' },
  ],
  standards: [{ name: '4c Questions that matter (Ours)', sentence: 'Everybody asks.' }],
  pictures: [{ name: 'photo.jpg', alt: 'Four children around a table.' }],
  link: 'https://example.org/unit-plan',
  attachments: [{ name: 'minutes.pdf' }],
}
const portfolio: PortfolioDocument = {
  lang: 'en-US',
  leader: 'Maya Okafor',
  post: 'Principal, Alder Elementary',
  schoolYear: '2026–27',
  title: 'Leadership portfolio',
  madeOn: { text: 'Made on February 18, 2027', iso: '2027-02-18T15:04:00Z' },
  frameworks: ['Ours, 2026 · Harlow Valley Unified · License: CC BY 4.0'],
  privacy: 'Made by Maya Okafor for own use; private.',
  purpose: { paragraphs: ['To see what changed.'], audiences: ['my partner'] },
  philosophy: {
    believe: 'Every child can reason.',
    value: 'Time in classrooms.',
    therefore: 'I visit daily.',
  },
  goals: [
    {
      id: 'g1',
      kind: 'Student learning',
      statement: 'More children explain their thinking.',
      whyNow: 'The gap has opened for three years.',
      measure: 'Level 3 or 4',
      baseline: 48,
      target: 62,
      now: 55,
      unit: '%',
      due: 'May 28, 2027',
      evidenceCount: 1,
    },
  ],
  evidence: [entry],
}
const print = (more: Partial<PortfolioDocument>) =>
  printPortfolio(press, { ...portfolio, ...more }, new Map([['photo.jpg', photo]]))

test('a leader prints a portfolio that everybody can read and an archive can keep', async () => {
  const printed = await print({})
  assert.equal(printed.why, undefined)
  assert.equal(printed.conforms, 'PDF/UA-1 and PDF/A-2a')
  const pdf = await readFile(printed.pdf, 'latin1')
  for (const tag of ['Title', 'H1', 'H2', 'H3', 'TOC', 'TOCI', 'P', 'Figure', 'TH', 'Link']) {
    assert.match(pdf, new RegExp(`/S /${tag}\\b`), `a tag ${tag}`)
  }
  assert.ok(pdf.includes('/Alt (Four children around a table.)'))
  assert.ok(pdf.includes('/Title (Number talk in room 12)'), 'a bookmark for each entry')
})

test('a photo without a description is described by its entry, and the file still conforms', async () => {
  const printed = await print({ evidence: [{ ...entry, pictures: [{ name: 'photo.jpg', alt: '' }] }] })
  assert.equal(printed.conforms, 'PDF/UA-1 and PDF/A-2a')
  assert.ok((await readFile(printed.pdf, 'latin1')).includes('/Alt (Photo of: Number talk in room 12)'))
})

test('an empty portfolio is a cover and its contents', async () => {
  const empty = { paragraphs: [], audiences: [] }
  const philosophy = { believe: '', value: '', therefore: '' }
  const printed = await print({ purpose: empty, philosophy, goals: [], evidence: [] })
  assert.equal(printed.pages, 2)
  assert.equal(printed.conforms, 'PDF/UA-1 and PDF/A-2a')
})

test('hostile words in every place come out as words', async () => {
  const words = '#eval("1") $x$ *b* @ref \u0000 \uD800 \u202Eabc សួ 👩‍👧 ' + 'W'.repeat(300)
  const evil = (value: unknown): unknown => {
    if (typeof value === 'string') return value === 'photo.jpg' ? value : words
    if (Array.isArray(value)) return value.map(evil)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, evil(inner)]))
  }
  const { lang, madeOn } = portfolio
  const printed = await print({ ...(evil(portfolio) as PortfolioDocument), lang, madeOn })
  assert.equal(printed.why, undefined)
  assert.equal(printed.conforms, 'PDF/UA-1 and PDF/A-2a')
})

test('a caption of a megabyte is printed whole', async () => {
  const printed = await print({
    evidence: [{ ...entry, caption: 'A long story, told slowly. '.repeat(40_000) }],
  })
  assert.equal(printed.conforms, 'PDF/UA-1 and PDF/A-2a')
  assert.ok(printed.pages > 100)
})

test('Arabic words and emoji are printed as they were written', async () => {
  const caption = 'أهلاً وسهلاً بكم\n\nThe concert 🎻❄️ 👋🏾'
  const printed = await print({ leader: 'نور', evidence: [{ ...entry, title: 'أهلاً 🎉', caption }] })
  assert.deepEqual(printed.missing, [])
  assert.equal(printed.conforms, 'PDF/UA-1 and PDF/A-2a')
  const pdf = await readFile(printed.pdf, 'latin1')
  assert.match(pdf, /NotoSansArabic/)
  assert.match(pdf, /NotoEmoji/)
})

test('an entry with several photos and no words is its title and its photos', async () => {
  const pictures = [1, 2, 3].map((n) => ({ name: 'photo.jpg', alt: `Photo ${n}` }))
  const bare = { ...entry, caption: '', claims: [], pictures, link: undefined, attachments: [] }
  const printed = await print({ evidence: [bare] })
  assert.equal(printed.conforms, 'PDF/UA-1 and PDF/A-2a')
  assert.equal((await readFile(printed.pdf, 'latin1')).split('/S /Figure').length, 4)
})

test('a photo that is missing leaves its words behind', async () => {
  const printed = await printPortfolio(press, portfolio, new Map())
  assert.equal(printed.conforms, 'PDF/UA-1 and PDF/A-2a')
})
