import { castMember } from '#demo'
import type { World } from '#world'
import type { Page } from 'playwright-core'

const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('main').getByRole('button', { name }).click()
const [who, newcomer] = ['amina.okafor', 'andre.whitlock']
const agreementOf = (pair: string) => `${pair.replace('/partners/', '/circles/')}/agreement`
const askNoNumber = async (page: Page) => {
  await page.getByLabel('Hours you agree on').fill('many')
  await press(/^Ask Maya/)(page)
}
const noteNothing = async (page: Page) => {
  await page.getByText('Note time that was given').click()
  await press('Note it')(page)
}
const proposeNothing = async (page: Page) => {
  for (const norm of await page.locator('input[name=norms]').all()) await norm.uncheck()
  await press('Propose it')(page)
}

async function pairAt(world: World, one: string, other: string) {
  const [row] = await world.look<{ id: string }>(
    `select c.id from sharing.circle c where c.ended_at is null and c.kind <> 'roundtable' and 2 = (select count(*)
      from sharing.membership m where m.space_id = c.id and m.until_at is null and m.person_id in ($1, $2))`,
    [castMember(one).id, castMember(other).id],
  )
  return `/partners/${row?.id}`
}

/** The pages of partners and of what they agreed on, as those see them whom they are for. */
export async function partnerVisits(world: World, address: string) {
  const partner = address + (await pairAt(world, who, 'maya.halvorsen'))
  return { ...findingVisits(address), ...(await pairVisits(world, address)), ...partnerPages(partner) }
}

const partnerPages = (pair: string) => ({
  'my partner': { at: pair, who },
  'a first talk': { at: `${pair}/first-talk`, who },
  'our agreement': { at: agreementOf(pair), who },
  'proposing an agreement': { at: `${agreementOf(pair)}/new`, who },
})

const findingVisits = (address: string) => ({
  'finding a partner': { at: `${address}/partners/find`, who: newcomer },
  'being asked': { at: `${address}/partners/wish`, who: newcomer },
  'whom to ask to be a partner': { at: `${address}/partners/new`, who: newcomer },
  'asking an outside coach': {
    at: `${address}/partners/new?kind=coaching&person=${castMember('maya.halvorsen').id}`,
    who: newcomer,
    first: askNoNumber,
  },
  'a partnership that is not there': { at: `${address}/partners/${crypto.randomUUID()}`, who },
})

async function pairVisits(world: World, address: string) {
  const at = async (one: string, other: string) => address + (await pairAt(world, one, other))
  const [coach, asking] = [
    await at('teo.kalani', 'rosalind.achterberg'),
    await at('daniel.nguyen', 'teo.kalani'),
  ]
  const proposed = await at('keisha.baptiste', 'conceicao.vasconcelos')
  const bare = await at('ruth.abernathy', 'siobhan.orourke')
  return {
    'my outside coach': { at: coach, who: 'teo.kalani', first: noteNothing },
    'somebody who asks to be partners': { at: asking, who: 'teo.kalani' },
    'a partnership that rests': {
      at: await at('meiling.chen', 'owen.macallister'),
      who: 'owen.macallister',
    },
    'an agreement to accept': { at: agreementOf(proposed), who: 'conceicao.vasconcelos' },
    'an agreement on nothing': {
      at: `${agreementOf(bare)}/new`,
      who: 'ruth.abernathy',
      first: proposeNothing,
    },
  }
}
