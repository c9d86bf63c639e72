import { joinEngine } from '#engine'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { bigPackage } from './big-package.ts'
import { figure, type Figure } from './figure.ts'
import { demoData, startLps, type Running } from './running-lps.ts'
import { signIn } from './sign-in.ts'

const items = 5000
const times = 5

/** How long a package of five thousand items takes in and out, as somebody who keeps the frameworks of a district sees it. */
export async function benchFrameworks(): Promise<Figure[]> {
  const lps = await startLps(await demoData())
  try {
    const { cookie } = await signIn(lps, 'eleanor.vance')
    const organization = await organizationOf(lps)
    const [taken, written, waited]: [number[], number[], number[]] = [[], [], []]
    for (let turn = 0; turn < times; turn++) {
      const form = formOf(organization, turn)
      const others = watch(lps)
      const begun = performance.now()
      await bringIn(lps, cookie, form)
      taken.push((performance.now() - begun) / 1000)
      waited.push(await others())
      written.push(await takeOut(lps, cookie, organization))
    }
    return [
      figure('import', middle(taken), 's', { most: 3 }),
      figure('export', middle(written), 's', { most: 1 }),
      figure('others_wait', Math.max(...waited), 'ms'),
    ]
  } finally {
    await lps.stop()
  }
}

const middle = (figures: number[]) => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? NaN

function formOf(organization: string, turn: number): FormData {
  const form = new FormData()
  form.set('organization', organization)
  const text = JSON.stringify(bigPackage(items, `bench ${turn} ${Date.now()}`))
  form.set('file', new File([text], 'big.json'))
  return form
}

async function bringIn({ url }: Running, cookie: string, body: FormData) {
  const headers = { cookie, origin: url }
  const answer = await fetch(`${url}/frameworks/import`, {
    method: 'POST',
    redirect: 'manual',
    headers,
    body,
  })
  if (answer.status !== 303) throw new Error(`The import was answered with ${answer.status}.`)
}

async function takeOut(lps: Running, cookie: string, organization: string): Promise<number> {
  const [version] = await look(
    lps,
    `select id from frameworks.version where space_id = $1 order by made_at desc, id desc`,
    organization,
  )
  const begun = performance.now()
  const answer = await fetch(`${lps.url}/frameworks/${organization}/${version}/export?format=case`, {
    headers: { cookie },
  })
  const { CFItems } = (await answer.json()) as { CFItems: unknown[] }
  if (CFItems.length !== items) throw new Error('The export does not hold what was imported.')
  return (performance.now() - begun) / 1000
}

// Asks for a small thing again and again; gives the longest wait, in ms.
function watch({ url }: Running): () => Promise<number> {
  const end = new AbortController()
  const asking = (async () => {
    let most = 0
    while (!end.signal.aborted) {
      const begun = performance.now()
      await (await fetch(`${url}/healthz`)).text()
      most = Math.max(most, performance.now() - begun)
      await pause(20)
    }
    return most
  })()
  return () => {
    end.abort()
    return asking
  }
}

const organizationOf = async (lps: Running) =>
  (await look(lps, 'select id from organizations.organization where name = $1', 'Harlow Valley Unified'))[0]!

async function look({ dataDir }: Running, text: string, value: string): Promise<string[]> {
  const client = new pg.Client(joinEngine(dataDir)?.owner)
  await client.connect()
  const { rows } = await client.query<{ id: string }>(text, [value])
  await client.end()
  return rows.map(({ id }) => id)
}
