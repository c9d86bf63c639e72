import assert from 'node:assert/strict'
import { castMember } from '#demo'
import type { Fields, World } from '#world'
import { privateWord } from './crawl-plant.ts'

const goalTexts = ['statement', 'why', 'measure']

/** What whoever keeps the plans of an organization writes and does not show, or takes back; and whom they invite. */
export async function writeOffice(world: World, key: string, organization: string, invited: string) {
  const keeper = await world.signedIn(key)
  const word = (name: string) => privateWord(`${key} ${organization} ${name}`)
  const words = (names: string[]) => Object.fromEntries(names.map((name) => [name, word(name)]))
  const here = `/organizations/${organization}`
  const keep = async (path: string, fields: Fields = {}) => {
    const { status, to, words: said } = await keeper.post(path, fields)
    assert.equal(status, 303, `${path}: ${said.slice(0, 300)}`)
    return to.split(/[?#]/)[0] ?? ''
  }
  const newest = async (table: string, where = 'true') => {
    const [row] = await world.look<{ id: string; at: string }>(
      `select id, space_id || '/' || id as at from ${table} where ${where} order by id desc limit 1`,
    )
    return row
  }
  const own = `space_id = '${organization}'`
  const above = `(select parent_id from organizations.organization where id = '${organization}')`
  const goal = await keep(`${here}/goals`, { schoolYear: '2026–27', unit: 'x', ...words(goalTexts) })
  const served = await newest('plans.goal', `state = 'inProgress' and space_id = ${above}`)
  if (served) {
    await keep(`${goal}/links`, { to: served.at, how: word('served') })
    await keep(`${goal}/links/${(await newest('plans.link', own))?.id}/ending`)
  }
  await keep(`${goal}/apart`, { apart: word('apart') })
  const gone = await keep(`${here}/goals`, { schoolYear: '2026–27', statement: word('thrown away') })
  await keep(`${gone}/trash`)
  const listening = { who: word('who'), how: word('how'), heard: word('heard') }
  await keep(`${here}/listenings`, listening)
  await keep(`${here}/listenings/${(await newest('plans.listening', own))?.id}/trash`)
  const idea = { origin: 'district', draft: 'yes', nothingStops: word('nothing stops') }
  await keep(`${here}/initiatives`, { ...idea, ...words(['name', 'aim', 'owner']) })
  const shown = await keep(`${here}/initiatives`, { origin: 'school', name: 'Quiet mornings' })
  await keep(`${shown}/offer`, { kind: 'pause', why: word('offer') })
  await keep(`${shown}/offer/ending`)
  await keep(`${here}/cycle-templates`, { title: word('template'), note: word('note') })
  await keep(`${here}/cycle-templates/${(await newest('cycles.template', own))?.id}/retirement`)
  const invitation = { person: castMember(invited).id, organization, until: '2027-05-01' }
  await keep('/cycles/invitations', { ...invitation, note: word('invitation') })
}
