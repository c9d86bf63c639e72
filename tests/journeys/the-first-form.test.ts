import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { openWorld } from '#world'
import { firstLink } from '../features/school.ts'
import { openDevice, phone } from './device.ts'

const world = await openWorld()
const address = await world.listen()
after(() => world[Symbol.asyncDispose]())

test('whoever sets LPS up finds the time zone of their device chosen, and keeps another that they choose', async () => {
  const form = `${await firstLink(world)}?for=alone`
  const { page, tap, context } = await openDevice(address + form, { ...phone, timeZone: 'America/Boise' })
  const zone = page.getByLabel('Time zone')
  assert.equal(await zone.inputValue(), 'America/Boise')
  await zone.selectOption({ label: 'Chicago, Central Time' })
  await page.getByLabel('Your name').fill('Noor Haddad')
  await page.getByLabel('E-mail for signing in').fill('noor@oak.example')
  await page.getByLabel('Password').fill('short')
  await page
    .getByLabel(/organization|school/i)
    .first()
    .fill('Oak Elementary')
  await page.getByLabel('Your post').fill('Principal')
  await tap(page.getByRole('button', { name: 'Begin' }))
  await page.getByRole('alert').waitFor()
  assert.equal(await zone.inputValue(), 'America/Chicago')
  await context.close()
})
