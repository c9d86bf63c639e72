// The rooms of whoever administers or keeps the plans, what everybody has behind their own name, and what is shown to one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { castMember } from '#demo'
import { openWorld } from '#world'
import { desktop, openDevice, signIn } from './device.ts'
import { assertUsable } from './usable.ts'

const world = await openWorld({ demo: true })
const address = await world.listen()
const [keeper, leader] = ['ines.carvalho', 'amina.okafor']
const ines = await world.signedIn(keeper)
const amina = castMember(leader).id
const idOf = async (table: string, where: string, column = 'id') =>
  (await world.look<{ id: string }>(`select ${column} as id from ${table} where ${where} limit 1`))[0]!.id
const district = await idOf('organizations.organization', `name = 'Harlow Valley Unified'`)
const post = await idOf('posts.post', `space_id = '${amina}' and ends is null`)
const { to: invitation = '' } = await ines.post('/invitations', {
  organization: district,
  name: 'Wilhelmina-Charlotte Vandenbroeck-Okonkwo',
  email: 'a.very.long.address.of.somebody.invited@a-school-with-a-long-name.example',
  title: 'Assistant Principal for Curriculum, Instruction and Assessment',
  roleKind: 'assistantPrincipal',
  starts: '2027-02-01',
})
const link = new URL((await ines.get(invitation)).field('link')!).pathname
const [office, partner, invited] = ['eleanor.vance', 'maya.halvorsen', 'keisha.baptiste']
const here = `/organizations/${district}`
const own = `space_id = '${amina}'`
const theirs = `space_id = '${district}'`
const year = `${own} and state = 'inProgress'`
const aim = await idOf('plans.goal', `${theirs} and state = 'inProgress'`)
const [goal, inquiry, brief, whole] = await Promise.all([
  idOf('focus.goal', year),
  ...['inquiry.inquiry', 'briefs.brief', 'assessment.assessment'].map((table) => idOf(table, own)),
])
const report = await idOf('indicators.report', `${theirs} and taken_back_at is null`)
const [heard, template, measure, initiative] = await Promise.all(
  ['plans.listening', 'cycles.template', 'indicators.measure', 'initiatives.initiative'].map((table) =>
    idOf(table, theirs),
  ),
)
const cycle = await idOf('cycles.cycle', own)
const copy = await idOf('snapshots.snapshot', `${own} and act = 'show upward'`)
const leaderHerself = await world.signedIn(leader)
const circle = await idOf(
  'sharing.membership m join sharing.membership o using (space_id)',
  `m.person_id = '${amina}' and o.person_id = '${castMember(partner).id}' and m.state = 'member'`,
  'space_id',
)
const shared = { assessment: whole, inquiry, brief }
for (const [noun, id] of Object.entries(shared))
  await leaderHerself.post(`/sharing/${noun}/${id}`, { circle })

const visits: [who: string | undefined, path: string][] = [
  ...[
    '/administration',
    '/supervision/office',
    '/administration/accounts',
    `/administration/accounts/${amina}`,
    '/administration/operations',
    '/administration/audit',
    '/invitations',
    invitation,
    '/invitations/new',
    '/organizations',
    `/organizations/${district}`,
    '/roles',
    '/roles/new',
    `/posts/${amina}/${post}`,
    `/posts/${amina}/${post}/standards`,
    '/break-glass',
  ].map((path): [string, string] => [keeper, path]),
  ...[
    '/notices',
    '/me/notices',
    '/me/profile',
    '/me/sign-in',
    '/me/posts',
    '/me/break-glass',
    '/supervision',
    '/people/directory?words=harlow',
    `/people/${amina}`,
  ].map((path): [string, string] => [leader, path]),
  ...[
    `${here}/purpose/words`,
    `${here}/listenings/${heard}`,
    `${here}/goals/${aim}/words`,
    `${here}/goals/${aim}/versions`,
    `${here}/goals/${aim}/values`,
    `${here}/initiatives`,
    `${here}/initiatives/${initiative}`,
    `${here}/initiatives/${initiative}/offer`,
    `${here}/coach`,
    `${here}/cycle-templates`,
    `${here}/cycle-templates/new`,
    `${here}/cycle-templates/${template}`,
    `${here}/indicators`,
    `${here}/indicators/import`,
    `${here}/indicators/imports/${report}`,
    `${here}/indicators/imports/${report}/taking-back`,
    `${here}/indicators/${district}/${measure}`,
    `${here}/indicators/${district}/${measure}/change`,
    `${here}/shown/${amina}/${copy}`,
    '/coach',
  ].map((path): [string, string] => [office, path]),
  ...[
    '/coach',
    '/cycles/new',
    `/cycles/${cycle}`,
    '/cycle/purpose',
    '/cycle/action',
    '/cycle/outcomes',
    `/goals/${goal}/serving`,
    `/goals/${goal}/earlier`,
    `/goals/new?from=inquiry:${inquiry}`,
    `/goals/new?kind=school&from=inquiry:${inquiry}`,
    `/goals/${goal}/showing`,
    `/sharing/brief/${brief}`,
    '/horizon/new',
    `/alignment?at=${district}/${aim}`,
    `/alignment?at=${amina}/${goal}`,
  ].map((path): [string, string] => [leader, path]),
  ...Object.entries(shared).map(([noun, id]): [string, string] => [
    partner,
    `/shared/${amina}/${noun}/${id}`,
  ]),
  [invited, `/cycles/invitations/${amina}/${await idOf('cycles.invitation', own)}`],
  [undefined, link],
  [leader, link],
]

const device = await openDevice(address, desktop)
for (const [who, path] of visits) {
  const shown = path.replace(/[\da-f-]{36}|[\w-]{44}/g, '…')
  test(`everybody can read and use ${shown}${who ? '' : ' without an account'}${who === leader ? ' as a leader' : ''}`, async () => {
    await device.page.setViewportSize({ width: 1280, height: 900 })
    await device.context.clearCookies()
    if (who) await signIn(device, await world.signedIn(who))
    const answer = await device.page.goto(address + path)
    assert.equal(answer?.status(), 200)
    await assertUsable(device.page)
    assert.deepEqual(device.complaints.splice(0), [])
  })
}
