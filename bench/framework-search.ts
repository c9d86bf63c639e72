import { mainPerson } from '#demo'
import { figure, type Figure } from './figure.ts'
import { demoData, startLps } from './running-lps.ts'
import { signIn } from './sign-in.ts'
import { addFrameworks } from './some-frameworks.ts'
import { underLoad } from './under-load.ts'

/** A code, two beginnings, a word that thousands have, a letter, and nothing. */
const searches = { code: '4.2c', two: 'equit belong', common: 'students', letter: 'a', nothing: 'zzz' }

/** How fast an item is found among fifty thousand, as the page that is sent. */
export async function benchFrameworkSearch(): Promise<Figure[]> {
  const lps = await startLps(await demoData())
  try {
    await addFrameworks(lps, 42)
    const { cookie } = await signIn(lps, mainPerson)
    const headers = { cookie, 'accept-encoding': 'gzip, br, zstd' }
    const figures: Figure[] = []
    for (const [name, words] of Object.entries(searches)) {
      const url = `${lps.url}/frameworks?${new URLSearchParams({ words })}`
      const { p50, p99, others } = await underLoad(lps, { url, headers, connections: 1 })
      figures.push(
        figure(`p50_${name}`, p50, 'ms'),
        figure(`p99_${name}`, p99, 'ms', { most: 30 }),
        figure(`others_${name}`, others, '% of a core'),
      )
    }
    return figures
  } finally {
    await lps.stop()
  }
}
