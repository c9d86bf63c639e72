// The rooms of whoever administers, and what everybody has behind their own name.
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
const idOf = async (table: string, where: string) =>
  (await world.look<{ id: string }>(`select id from ${table} where ${where} limit 1`))[0]!.id
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

const visits: [who: string | undefined, path: string][] = [
  ...[
    '/administration',
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
