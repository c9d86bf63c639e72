import { figure, type Figure } from './figure.ts'
import { demoData, newFolder, startLps } from './running-lps.ts'

const npmStart = ['npm', 'start', '--silent', '--']
const tries = 3

/** From nothing to the first page: an empty folder, so that the database is made as well. The best of three. */
export async function benchFirstStart(): Promise<Figure[]> {
  const seconds = await best(async () => secondsToFirstPage(await newFolder()))
  return [figure('seconds', seconds, 's', { most: 8 })]
}

/** From nothing to the first page on a folder that is there, by LPS's own program and through npm. The best of three. */
export async function benchStartAgain(): Promise<Figure[]> {
  const folder = await demoData()
  const own = await best(() => secondsToFirstPage(folder))
  const npm = await best(() => secondsToFirstPage(folder, npmStart))
  return [figure('seconds', own, 's', { most: 2 }), figure('seconds_npm', npm, 's', { most: 2 })]
}

async function secondsToFirstPage(folder: string, command?: string[]): Promise<number> {
  const start = performance.now()
  const lps = await startLps(folder, command)
  try {
    const answer = await fetch(lps.url)
    if (answer.status !== 200) throw new Error(`The first page answered ${answer.status}.`)
    await answer.text()
    return (performance.now() - start) / 1000
  } finally {
    await lps.stop()
  }
}

async function best(work: () => Promise<number>): Promise<number> {
  const seen: number[] = []
  while (seen.length < tries) seen.push(await work())
  return Math.min(...seen)
}
