import { mainPerson } from '#demo'
import { joinEngine } from '#engine'
import pg from 'pg'
import { figure, type Figure } from './figure.ts'
import { demoData, startLps, type Running } from './running-lps.ts'
import { signIn } from './sign-in.ts'
import { statementsOf } from './statements.ts'
import { underLoad } from './under-load.ts'

const people = 5000
/** One name, two beginnings, a post at a place, a letter that fits thousands, and nobody. */
const searches = { name: 'okafor', two: 'jose gar', post: 'princ maple', letter: 'a', nobody: 'zzz' }

/** How fast one of five thousand people under one top organization is found, as the page that is sent. */
export async function benchDirectorySearch(): Promise<Figure[]> {
  const lps = await startLps(await demoData())
  try {
    await addPeople(lps)
    const { cookie } = await signIn(lps, mainPerson)
    const headers = { cookie, 'accept-encoding': 'gzip, br, zstd' }
    const figures: Figure[] = []
    const address = (words: string) => `${lps.url}/people/directory?${new URLSearchParams({ words })}`
    for (const [name, words] of Object.entries(searches)) {
      const { p50, p99, others } = await underLoad(lps, { url: address(words), headers, connections: 1 })
      figures.push(
        figure(`p50_${name}`, p50, 'ms'),
        figure(`p99_${name}`, p99, 'ms', { most: 30 }),
        figure(`others_${name}`, others, '% of a core'),
      )
    }
    const ask = () => fetch(address(searches.name), { headers })
    return [...figures, figure('statements', await statementsOf(lps, ask), '', { most: 8 })]
  } finally {
    await lps.stop()
  }
}

/** People with posts in the schools of the demo, as many as are missing; made as the owner of the tables. */
async function addPeople({ dataDir }: Running) {
  const client = new pg.Client(joinEngine(dataDir)?.owner)
  await client.connect()
  await client.query(
    `with place as (select id, row_number() over (order by id) - 1 as n, count(*) over () as all
        from organizations.organization where kind = 'school'),
      made as (insert into people.person (space_id, id, name, full_name)
        select u, u, name, name || ' ' || n from (select uuidv7() as u, n,
          (array['Amina', 'Maya', 'Siobhán', 'José', 'Ana María', '李', 'Zoë', 'Ólafur', 'Daniel', 'Ruth'])[1 + n % 10]
          || ' ' || (array['Okafor', 'Halvorsen', 'O''Brien', 'García-Márquez', 'Nguyễn', 'Łukasz', 'Smith'])[1 + n % 7]
          as name from generate_series(1, $1::int - (select count(*)::int from people.person)) n) x
        returning id)
    insert into posts.post (space_id, organization_id, title, role_kind, starts)
    select m.id, p.id, (array['Principal', 'Assistant Principal', 'Dean', 'Teacher Leader'])[1 + m.n % 4], 'principal',
      '2020-01-01'
    from (select id, row_number() over () as n from made) m join place p on p.n = m.n % p.all`,
    [people],
  )
  await client.query('vacuum analyze')
  await client.end()
}
