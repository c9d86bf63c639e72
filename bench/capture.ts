import { mainPartner } from '#demo'
import { figure, type Figure } from './figure.ts'
import { demoData, startLps } from './running-lps.ts'
import { signIn } from './sign-in.ts'
import { statementsOf } from './statements.ts'
import { underLoad } from './under-load.ts'

const words = {
  title: 'Number talk in room 12',
  practisedOn: '2026-11-02',
  caption: 'The quietest table spoke first.',
}

/** How fast a sentence is kept: the form is posted, and the answer comes after a durable commit. */
export async function benchCapture(): Promise<Figure[]> {
  const lps = await startLps(await demoData())
  try {
    const { cookie } = await signIn(lps, mainPartner)
    const form = `${new URLSearchParams(words)}`
    const headers = { cookie, origin: lps.url, 'content-type': 'application/x-www-form-urlencoded' }
    const figures: Figure[] = []
    for (const connections of [1, 16, 64]) {
      const { perSecond, p50, p99, cpu, others } = await underLoad(lps, {
        url: `${lps.url}/capture`,
        headers,
        form,
        connections,
      })
      figures.push(
        figure(`requests_${connections}`, perSecond, '/s'),
        figure(`p50_${connections}`, p50, 'ms'),
        figure(`p99_${connections}`, p99, 'ms'),
        figure(`cpu_${connections}`, cpu, 'ms'),
        figure(`others_${connections}`, others, '% of a core'),
      )
    }
    const post = () =>
      fetch(`${lps.url}/capture`, { method: 'POST', redirect: 'manual', headers, body: form })
    return [...figures, figure('statements', await statementsOf(lps, post), '')]
  } finally {
    await lps.stop()
  }
}
