import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { readFileSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { cleanData } from './clean-text.ts'
import { exportPages } from './export-pages.ts'
import { fontFiles } from './fonts.ts'
import { type Glyphs, glyphsOfAll } from './glyphs.ts'
import type { Order, Printed, PrintJob, Progress } from './job.ts'
import { type Desk, setPages } from './set-pages.ts'

let glyphs: Glyphs | undefined

/** Prints one job into the file `to`. `say` is awaited before each step, for the steps let nothing else run. */
export async function printJob(
  compiler: NodeCompiler,
  { job, to }: Order,
  say: (progress: Progress) => Promise<void>,
): Promise<Printed> {
  await say({ done: 0, total: 3, step: 'Reading words and pictures' })
  const missing = new Set<string>()
  const desk = await gather(job, missing)
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

async function gather(job: PrintJob, missing: Set<string>): Promise<Desk> {
  glyphs ??= glyphsOfAll(fontFiles().map((file) => readFileSync(file)))
  const { title, author } = job
  const words = cleanData({ data: job.data, title, author }, glyphs, missing) as PrintJob
  const pictures = await readPictures(job.pictures)
  const [lang = 'en', region = ''] = job.lang.split('-')
  const print = { title: words.title, author: words.author, lang, region, pictures: [...pictures.keys()] }
  return { template: await readFile(job.template), data: words.data, print, pictures }
}

async function readPictures(wanted: PrintJob['pictures']): Promise<Map<string, Buffer>> {
  const pictures = new Map<string, Buffer>()
  for (const { name, path } of wanted) {
    const bytes = await readFile(path).catch(() => null)
    if (bytes?.length) pictures.set(name, bytes)
  }
  return pictures
}
