import { mainPerson } from '#demo'
import { figure, type Figure } from './figure.ts'
import type { SqlOrder } from './bare-sql.ts'
import { runChild } from './run-child.ts'
import { demoData, startLps } from './running-lps.ts'
import { signIn } from './sign-in.ts'
import { statementsOf } from './statements.ts'
import { bestInTurns, lasting, warmRounds } from './under-load.ts'

type Bounds = Record<string, Figure['bound']>

/** How fast a page of the main demo person is, beside the same SQL without HTTP and HTML. */
export async function benchPage(page: SqlOrder['page'], bounds: Bounds): Promise<Figure[]> {
  const lps = await startLps(await demoData())
  try {
    const { cookie } = await signIn(lps, mainPerson)
    const asked = { url: `${lps.url}/${page}`, headers: { cookie, 'accept-encoding': 'gzip, br, zstd' } }
    const figures: Figure[] = []
    for (const connections of [1, 16, 64]) {
      const order: SqlOrder = { page, dataDir: lps.dataDir, cookie, connections, seconds: lasting }
      const [sql, http] = await bestInTurns(
        () => runChild('./bare-sql.ts', order),
        await warmRounds(lps, { ...asked, connections }),
      )
      const named = (name: string, value: number, unit: string) =>
        figure(`${name}_${connections}`, value, unit, bounds[`${name}_${connections}`])
      figures.push(
        named('requests', http.perSecond, '/s'),
        named('p50', http.p50, 'ms'),
        named('p99', http.p99, 'ms'),
        named('cpu', http.cpu, 'ms'),
        named('sql', sql.perSecond, '/s'),
        named('of_sql', (http.perSecond / sql.perSecond) * 100, '%'),
        named('asker', http.askerCpu / http.requests, 'ms'),
        named('others', http.others, '% of a core'),
      )
    }
    const statements = await statementsOf(lps, () => fetch(asked.url, asked))
    return [...figures, figure('statements', statements, '', bounds.statements)]
  } finally {
    await lps.stop()
  }
}
