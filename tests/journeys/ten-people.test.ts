// From an empty data folder to ten people who were invited and have arrived, with a mail server and without one.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { VisitorOptions } from '#browser'
import { openWorld, type World } from '#world'
import { openMailbox } from '../features/mail/mailbox.ts'
import { firstLink } from '../features/school.ts'
import { desktop, openDevice, phone, type Device } from './device.ts'

const schools = ['Oak Elementary', 'Elm Middle']
const names = [
  'Ana Díaz',
  'Bo Li',
  'Cy O’Neill',
  'Dee van der Berg',
  'Eli Ötvös',
  'Fay Ng',
  'Gil Sá',
  'Hui 李',
  'Ida',
]
const people = names.map((name, n) => `${name}, person${n}@oak.example, Principal, ${schools[n % 2]}`)

/** The first administrator sets the district up, with a list pasted from elsewhere. */
async function setUp({ page, tap }: Device, address: string, link: string) {
  await page.goto(address + link)
  await tap(page.getByLabel(/For a school system/))
  await tap(page.getByRole('button', { name: 'Go on' }))
  await page.getByLabel('Your name').fill('Noor Haddad')
  await page.getByLabel('E-mail for signing in').fill('noor@oak.example')
  await page.getByLabel('Password').fill('a long enough password')
  await page.getByLabel('Name of the organization').fill('Oak County Schools')
  await page.getByLabel('Your post').fill('Superintendent')
  await page.getByLabel('What it is').selectOption({ label: 'A district' })
  await page.getByLabel(/First people/).fill(people.join('\n'))
  await tap(page.getByRole('button', { name: 'Begin' }))
  await page.waitForURL('**/invitations')
}

/** One more is invited by hand. */
async function inviteTenth({ page, tap }: Device, address: string) {
  await page.goto(`${address}/invitations/new`)
  await page.getByLabel('Name').fill('Jo Tenth')
  await page.getByLabel('E-mail').fill('tenth@oak.example')
  await page.getByLabel('Where').selectOption({ label: 'Oak County Schools' })
  await page.getByLabel('Post', { exact: true }).fill('Director of Schools')
  await page.getByLabel('What kind of post this is').selectOption({ label: 'Director' })
  await tap(page.getByRole('button', { name: 'Invite somebody' }))
  await page.getByRole('heading', { name: 'Jo Tenth' }).waitFor()
}

/** The links as the administrator reads them, to hand over one by one. */
async function linksToHandOver({ page }: Device, address: string): Promise<string[]> {
  await page.goto(`${address}/invitations`)
  const hrefs = await page
    .locator('main .row-title a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  const links: string[] = []
  for (const href of hrefs) {
    await page.goto(address + href)
    links.push(await page.getByLabel('Their own link').inputValue())
  }
  return links
}

/** Somebody opens their link, chooses a password and begins their year. */
async function arrive({ page, context, tap }: Device, address: string, link: string) {
  await context.clearCookies()
  await page.goto(address + new URL(link).pathname)
  await page.getByText(/invites you to LPS as/).waitFor()
  await page.getByLabel('Password').fill('my very own sentence')
  await tap(page.getByRole('button', { name: 'Accept and begin' }))
  await page.waitForURL('**/today')
  await tap(page.getByRole('link', { name: 'See how it begins' }))
  await tap(page.getByRole('button', { name: 'Begin my cycle' }))
  await page.getByRole('heading', { name: 'My cycle' }).waitFor()
}

async function allHaveArrived(world: World) {
  const [found] = await world.look<{ people: number; cycles: number; posts: number }>(
    `select (select count(*)::int from people.person) as people, (select count(*)::int from cycles.cycle) as cycles,
      (select count(*)::int from posts.post) as posts`,
  )
  assert.deepEqual(found, { people: 11, cycles: 11, posts: 11 })
}

async function walk(
  world: World,
  options: VisitorOptions,
  linksOf: (device: Device, address: string) => Promise<string[]>,
) {
  const address = await world.listen()
  const device = await openDevice(address, options)
  await setUp(device, address, await firstLink(world))
  await inviteTenth(device, address)
  const links = await linksOf(device, address)
  assert.equal(links.length, 10)
  for (const link of links) await arrive(device, address, link)
  await allHaveArrived(world)
  assert.deepEqual(device.complaints, [])
  await device.context.close()
}

test('without a mail server the links are handed over, and ten people arrive, on a phone', async () => {
  await walk(await openWorld(), phone, linksToHandOver)
})

test('with a mail server ten letters bring their links, and ten people arrive, on a desktop', async () => {
  const box = await openMailbox()
  after(box.close)
  const world = await openWorld({ mail: { url: box.url, from: 'LPS <lps@oak.example>' } })
  await walk(world, desktop, async () => {
    await world.program.mail.deliver()
    return box.letters.flatMap(({ text }) => (text ?? '').match(/\S+\/invited\/[\w-]+/g) ?? [])
  })
})
