import { readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'
import { cleanData } from './clean-text.ts'
import { exportPages } from './export-pages.ts'
import { type Glyphs, glyphsOfHouse } from './glyphs.ts'
import type { Order, Printed, PrintJob, Progress } from './job.ts'
import { type Desk, setPages } from './set-pages.ts'
import type { Typesetter } from './typesetter.ts'

let glyphs: Glyphs | undefined

// Other names could reach beyond the desk, or change when the data is cleaned.
const plainName = /^\w[\w.-]*$/

/** Prints one job into the file `to`. `say` is awaited before each step, for the steps let nothing else run. */
export async function printJob(
  compiler: Typesetter,
  { job, to }: Order,
  say: (progress: Progress) => Promise<void>,
): Promise<Printed> {
  await say({ done: 0, total: 3, step: 'Reading words and pictures' })
  const missing = new Set<string>()
  const desk = gather(job, missing)
  await say({ done: 1, total: 3, step: 'Setting the pages' })
  const pages = setPages(compiler, desk)
  await say({ done: 2, total: 3, step: 'Checking and writing the file' })
  const { bytes, ...verdict } = exportPages(pages, job.createdAt)
  await writeFile(`${to}.part`, bytes)
  await rename(`${to}.part`, to)
  const unread = job.pictures.map(({ name }) => name).filter((name) => !desk.pictures.has(name))
  return {
    pdf: to,
    bytes: bytes.length,
    pages: pages.document.numOfPages,
    ...verdict,
    missing: [...missing],
    unreadable: [...unread, ...pages.unreadable],
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
  }
}

function gather(job: PrintJob, missing: Set<string>): Desk {
  glyphs ??= glyphsOfHouse()
  const { title, author } = job
  const words = cleanData({ data: job.data, title, author }, glyphs, missing) as PrintJob
  const pictures = readPictures(job.pictures)
  const [lang = 'en', region = ''] = job.lang.split('-')
  const print = { title: words.title, author: words.author, lang, region, pictures: [...pictures.keys()] }
  return { template: readFileSync(job.template), data: words.data, print, pictures }
}

// Nothing else runs in this process, so that reading one after the other is the quickest way.
function readPictures(wanted: PrintJob['pictures']): Map<string, Buffer> {
  const pictures = new Map<string, Buffer>()
  for (const { name, path } of wanted) {
    try {
      if (plainName.test(name)) pictures.set(name, readFileSync(path))
    } catch {
      // A picture that is gone is named in the answer, and the document is printed without it.
    }
  }
  return pictures
}
