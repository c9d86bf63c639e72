import { figure, type Figure } from './figure.ts'
import { organizationOf } from './organization-of.ts'
import { demoData, startLps, type Running } from './running-lps.ts'
import { signIn } from './sign-in.ts'
import { someResults } from './some-results.ts'

const times = 3

/**
 * How long a keeper waits for 20,000 rows of results to come in, to hear what taking them back would change, for taking them
 * back and bringing them back, and for half a million to be refused.
 */
export async function benchIndicators(): Promise<Figure[]> {
  const lps = await startLps(await demoData())
  try {
    const { cookie } = await signIn(lps, 'eleanor.vance')
    const here = `/organizations/${await organizationOf(lps, 'Harlow Valley Unified')}/indicators/import`
    const post = (path: string, body: FormData | URLSearchParams) => send(lps, cookie, path, body)
    const taken: number[] = []
    let report = ''
    for (let turn = 0; turn < times; turn++) {
      const form = fileOf(someResults(20_000, turn))
      const begun = performance.now()
      const laid = await post(here, form)
      const columns = new URL(laid.headers.get('location') ?? '', lps.url)
      const names = ['school', 'year', 'measure', 'grade', 'group', 'value', 'n']
      const fields = names.map((name, i): [string, string] => [`column.${i}`, name])
      const brought = await post(columns.pathname, new URLSearchParams([...columns.searchParams, ...fields]))
      if (brought.status !== 303) throw new Error(`The import was answered with ${brought.status}.`)
      taken.push((performance.now() - begun) / 1000)
      report = brought.headers.get('location') ?? ''
    }
    const at = `${report}/taking-back`
    const told = await seconds(200, () => fetch(lps.url + at, { headers: { cookie } }))
    const back = await seconds(303, () => post(at, new URLSearchParams()))
    const again = await seconds(303, () => post(`${at}/ending`, new URLSearchParams()))
    const large = fileOf(`School,Year,Value,N\n${'Alder Elementary,2025,62%,64\n'.repeat(500_000)}`)
    const refused = await seconds(422, () => post(here, large))
    return [
      figure('import_20000', taken.toSorted((a, b) => a - b)[1] ?? NaN, 's', { most: 5 }),
      figure('tell_effect', told, 's', { most: 5 }),
      figure('take_back_20000', back, 's', { most: 5 }),
      figure('bring_back_20000', again, 's', { most: 5 }),
      figure('refuse_500000', refused, 's'),
    ]
  } finally {
    await lps.stop()
  }
}

async function seconds(expected: number, ask: () => Promise<Response>) {
  const begun = performance.now()
  const { status } = await ask()
  if (status !== expected) throw new Error(`It was answered with ${status} instead of ${expected}.`)
  return (performance.now() - begun) / 1000
}

function fileOf(csv: string): FormData {
  const form = new FormData()
  form.set('file', new File([csv], 'results.csv'))
  return form
}

const send = ({ url }: Running, cookie: string, path: string, body: FormData | URLSearchParams) =>
  fetch(url + path, { method: 'POST', redirect: 'manual', headers: { cookie, origin: url }, body })
