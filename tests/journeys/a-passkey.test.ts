import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openWorld } from '#world'
import { firstLink, principal } from '../features/school.ts'
import { openDevice, phone, until, type Device } from './device.ts'

const world = await openWorld()
await world.visitor().post(await firstLink(world), principal)
const address = await world.listen()
const { email, password } = principal

/** The phone gets a place for passkeys that its finger opens, as a real one has. */
async function givePasskeys({ context, page }: Device) {
  const session = await context.newCDPSession(page)
  await session.send('WebAuthn.enable')
  const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  /** Another finger: the phone does not open. */
  const finger = (isUserVerified: boolean) =>
    session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified })
  return { finger }
}

const signInByPassword = async ({ page, tap }: Device) => {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password').fill(password)
  await tap(page.getByRole('button', { name: 'Sign in', exact: true }))
  await page.waitForURL('**/today')
}

/** Says a wrong password first; the phone is asked only after the right one. */
async function addPasskey({ page, tap }: Device) {
  await page.goto(`${address}/me/sign-in`)
  await tap(page.getByRole('link', { name: 'Passkeys' }))
  await page.getByLabel('What do you call it?').fill('My phone')
  await page.getByLabel('Your password').fill('not this one')
  await tap(page.getByRole('button', { name: 'Add the passkey' }))
  await page.getByText('This is not your password. Please try again.').waitFor()
  await page.getByLabel('Your password').fill(password)
  await tap(page.getByRole('button', { name: 'Add the passkey' }))
  await page.getByText('The passkey is ready.').waitFor()
  await page.getByText('One passkey').waitFor()
}

test('a leader adds a passkey on the phone, signs in with it, and removes it', async () => {
  const device = await openDevice(`${address}/sign-in`, phone)
  const { page, context, tap } = device
  const { finger } = await givePasskeys(device)
  await signInByPassword(device)

  await addPasskey(device)

  await context.clearCookies()
  await page.goto(`${address}/portfolio`)
  await page.waitForURL(/\/sign-in\?next=/)
  await finger(false)
  await tap(page.getByRole('button', { name: 'Sign in with a passkey' }))
  await page.getByText('No passkey was given.').waitFor()
  await finger(true)
  const sent = page.waitForRequest((request) => request.url().endsWith('/sign-in/passkey'))
  await tap(page.getByRole('button', { name: 'Sign in with a passkey' }))
  await page.waitForURL('**/portfolio')

  const credential = new URLSearchParams((await sent).postData() ?? '').get('credential') ?? ''
  const replayed = await world.visitor().post('/sign-in/passkey', { credential })
  assert.equal(replayed.status, 422)
  assert.match(replayed.words, /This passkey is not known here\./)

  await page.goto(`${address}/me/sign-in/passkeys`)
  await page.getByText(/^Last used/).waitFor()
  await tap(page.getByRole('button', { name: 'Remove: My phone' }))
  await page.getByText('The passkey is removed.').waitFor()
  await context.clearCookies()
  await page.goto(`${address}/sign-in`)
  await tap(page.getByRole('button', { name: 'Sign in with a passkey' }))
  await page.getByText('This passkey is not known here.').first().waitFor()
  // The browser notes that the first password was wrong.
  assert.deepEqual(
    device.complaints.filter((one) => !one.endsWith('/challenge')),
    [],
  )
  await context.close()
})

test('words that were written when the session had ended come through a passkey', async () => {
  const device = await openDevice(`${address}/sign-in`, phone)
  const { page, context, tap } = device
  await givePasskeys(device)
  await signInByPassword(device)
  await page.goto(`${address}/me/sign-in/passkeys`)
  await page.getByLabel('Your password').fill(password)
  await tap(page.getByRole('button', { name: 'Add the passkey' }))
  await page.getByText('The passkey is ready.').waitFor()

  await page.goto(`${address}/capture`)
  await page.getByRole('main').getByLabel('Your sentence').fill('Not a word is lost.')
  await context.clearCookies()
  await tap(page.getByRole('button', { name: 'Keep it' }))
  await page.getByText('What you wrote is kept').waitFor()
  await tap(page.getByRole('button', { name: 'Sign in with a passkey' }))
  await page.getByText('Your words are still here').first().waitFor()
  await tap(page.getByRole('button', { name: 'Keep it now' }))
  await until('The words are kept.', async () => /\/portfolio\//.test(page.url()))
  await page.getByText('Not a word is lost.').first().waitFor()
  await context.close()
})

test('without script a leader signs in with the password, and is told what a passkey needs', async () => {
  const device = await openDevice(`${address}/sign-in`, { ...phone, javaScript: false })
  const { page, context } = device
  assert.equal(await page.getByRole('button', { name: 'Sign in with a passkey' }).isVisible(), false)
  await signInByPassword(device)
  await page.goto(`${address}/me/sign-in/passkeys`)
  await page.getByText('Adding a passkey needs JavaScript').waitFor()
  await context.close()
})
