import { mainPerson } from '#demo'
import { figure, type Figure } from './figure.ts'
import { demoData, startLps } from './running-lps.ts'
import { signIn } from './sign-in.ts'
import { measureFirstVisit } from './slow-phone.ts'
import { addFrameworks } from './some-frameworks.ts'
import { statementsOf } from './statements.ts'
import { underLoad } from './under-load.ts'

/** A framework of 1,200 items as it opens, and with every item on the page, also on a slow phone. */
export async function benchFrameworkPage(): Promise<Figure[]> {
  const lps = await startLps(await demoData())
  try {
    const address = lps.url + (await addFrameworks(lps, 1))
    const { cookie } = await signIn(lps, mainPerson)
    const [name = '', value = ''] = cookie.split(/=(.*)/s)
    const headers = { cookie, 'accept-encoding': 'gzip, br, zstd' }
    const figures: Figure[] = []
    for (const [view, url] of [
      ['opens', address],
      ['whole', `${address}?level=3`],
    ] as const) {
      const { cpu, p50, p99, others } = await underLoad(lps, { url, headers, connections: 1 })
      const seen = await measureFirstVisit(url, [{ name, value }])
      figures.push(
        figure(`cpu_${view}`, cpu, 'ms', { most: 15 }),
        figure(`p50_${view}`, p50, 'ms'),
        figure(`p99_${view}`, p99, 'ms'),
        figure(`others_${view}`, others, '% of a core'),
        figure(`paint_${view}`, seen.largestPaint / 1000, 's', { most: 1.8 }),
        figure(`shift_${view}`, seen.layoutShift, '', { most: 0.02 }),
      )
    }
    const statements = await statementsOf(lps, () => fetch(address, { headers }))
    return [...figures, figure('statements', statements, '', { most: 8 })]
  } finally {
    await lps.stop()
  }
}
