import { openPress } from '#paper'
import { type PortfolioDocument, printPortfolio } from '#portfolio'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'

export interface PdfFigures {
  /** From the order to the finished file, with the start of the printing process. */
  seconds: number
  /** The same once more, in the process that is now running. */
  warmSeconds: number
  peakMemoryMb: number
  bytes: number
  pages: number
}

/** Prints a portfolio of `entries` entries, each with its own photo, in a press opened for it. */
export async function benchPdf(entries: number): Promise<PdfFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'lps-bench-pdf-'))
  const press = openPress()
  try {
    const document = samplePortfolio(entries)
    const paths = await samplePhotos(entries, folder)
    const cold = await timed(() => printPortfolio(press, document, paths))
    const warm = await timed(() => printPortfolio(press, document, paths))
    const { peakMemoryMb, bytes, pages } = cold.result
    return { seconds: cold.seconds, warmSeconds: warm.seconds, peakMemoryMb, bytes, pages }
  } finally {
    await press.close()
    await rm(folder, { recursive: true })
  }
}

async function timed<T>(work: () => Promise<T>): Promise<{ result: T; seconds: number }> {
  const start = performance.now()
  const result = await work()
  return { result, seconds: Math.round(performance.now() - start) / 1000 }
}

/** A portfolio as long as wanted, always the same words. */
export function samplePortfolio(entries: number): PortfolioDocument {
  return {
    lang: 'en-US',
    leader: 'Maya Okafor-Lindqvist',
    post: 'Principal, Alder Elementary',
    schoolYear: '2026–27',
    title: 'Leadership portfolio',
    madeOn: { text: 'Made on Thursday, February 18, 2027', iso: '2027-02-18T15:04:00Z' },
    privacy: 'Made by Maya Okafor-Lindqvist for own use; private.',
    purpose: {
      paragraphs: [
        'I keep this portfolio to see, over a whole year, whether what I do reaches the children it is meant for. ' +
          'It holds few things, chosen with care, and says of each what it shows and what it does not.',
        'I want to be able to lay it before my superintendent, my partner and myself without changing a word.',
      ],
      audiences: ['myself', 'my partner', 'the superintendent'],
    },
    philosophy: {
      believe: 'Every child can learn to reason about numbers when somebody listens to how they think.',
      value: 'Time in classrooms, teachers who plan together, and families who are told the truth early.',
      therefore: 'I protect the Tuesday planning hour, visit three lessons a day and call before I write.',
    },
    goals: sampleGoals,
    evidence: Array.from({ length: entries }, (_, index) => sampleEntry(index)),
  }
}

const sampleGoals: PortfolioDocument['goals'] = [
  {
    id: 'g1',
    kind: 'Student learning',
    statement: 'By May, 62% of our fourth graders explain their mathematical thinking at or above level 3.',
    whyNow: 'The gap at grade 4 has opened for three years, and the new unit plans give us a place to start.',
    measure: 'Fourth graders at level 3 or 4, reasoning rubric',
    baseline: 48,
    target: 62,
    now: 55,
    unit: '%',
    due: 'May 28, 2027',
    evidenceCount: 14,
  },
  {
    id: 'g2',
    kind: 'Families',
    statement: 'Fewer families tell us that they learned about a difficulty too late.',
    whyNow: 'In last spring’s survey one family in three said so.',
    measure: 'Families who say “too late” in the spring survey',
    baseline: 34,
    target: 15,
    now: null,
    unit: '%',
    due: 'April 30, 2027',
    evidenceCount: 1,
  },
]

function sampleEntry(index: number): PortfolioDocument['evidence'][number] {
  const goal = sampleGoals[index % 2]?.statement ?? ''
  return {
    id: `e${index + 1}`,
    title:
      ['Number talk in room 12', 'Tuesday planning, the first real disagreement', 'A call before a letter'][
        index % 3
      ] ?? '',
    caption:
      'Ms. Alvarez asked for three ways to see 48. The quietest table spoke first. I wrote down who was ' +
      'asked a second question and who was not, and we looked at the list together on Thursday.',
    kind: 'Photo',
    date: 'February 12, 2027',
    practiceDate: 'February 11, 2027',
    claims: [
      {
        goal,
        sentence: 'It shows that the talk moves are used without me in the room; not yet by everybody.',
      },
    ],
    pictures: [
      {
        name: `photo-${index + 1}.jpg`,
        alt: 'Four children around a sheet of paper, one of them pointing at a row of dots.',
      },
    ],
    attachments: [],
  }
}

/** Makes photos of 800 × 600 pixels and about 95 KB, all different, the same in every run. */
export async function samplePhotos(count: number, folder: string): Promise<Map<string, string>> {
  const paths = new Map<string, string>()
  for (let number = 1; number <= count; number++) {
    const name = `photo-${number}.jpg`
    paths.set(name, join(folder, name))
    await samplePhoto(number, join(folder, name))
  }
  return paths
}

async function samplePhoto(seed: number, path: string): Promise<void> {
  const [width, height] = [400, 300]
  const pixels = Buffer.alloc(width * height * 3)
  let state = seed * 2654435761
  for (let i = 0; i < pixels.length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const light = Math.sin(i / (3 * width) / (20 + (seed % 9))) * 60 + ((i / 3) % width) / 6
    pixels[i] = Math.min(255, 70 + light + (state >>> 26) * 0.7 + (i % 3) * 9 * (seed % 4))
  }
  await sharp(pixels, { raw: { width, height, channels: 3 } })
    .resize(800, 600)
    .jpeg({ quality: 82 })
    .toFile(path)
}
