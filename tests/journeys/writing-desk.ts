import type { World } from '#world'
import type { Page } from 'playwright-core'
import { desktop, openDevice, signIn, until, type Device } from './device.ts'

/** What Amina writes into, and what the page says about it. */
export const field = (page: Page) => page.getByRole('main').getByLabel('Your sentence').first()
export const line = (page: Page) => page.locator('main .kept-line')
export const keep = (page: Page) =>
  page.getByRole('main').getByRole('button', { name: /^(Keep it|Save the changes)$/ })
export const bring = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Bring it here' })

/** The box with other words beside the field, by what it says about them. */
export const beside = (page: Page, said: string) => page.getByRole('group').filter({ hasText: said })
export const wordsBeside = async (page: Page, said: string) =>
  (await beside(page, said).locator('p').textContent()) ?? ''

/** Waits until the quiet line says so. */
export const says = (page: Page, words: RegExp) =>
  until(`The line says ${words}.`, async () => words.test(await line(page).innerText()))
export const onServer = /^Saved \d+:\d\d/
export const onDevice = /^Kept on this device$/

/** Amina at a form, on a device of her own. `prepare` comes before the page does. */
export async function aminaAt(
  { world, address }: { world: World; address: string },
  path: string,
  kind = desktop,
  prepare = async (page: Page): Promise<unknown> => page,
): Promise<Device> {
  const device = await openDevice(`${address}/sign-in`, kind)
  await signIn(device, await world.signedIn('amina.okafor'))
  await prepare(device.page)
  await device.page.goto(address + path)
  return device
}

/** What the server holds of the form that captures: the first text of its sentence. */
export async function heldSentence(world: World): Promise<string | undefined> {
  const [draft] = await world.look<{ fields: { caption?: string[] } }>(
    `select fields from drafts.draft where form = 'capture' order by at desc limit 1`,
  )
  return draft?.fields.caption?.[0]
}
export const forgetDrafts = (world: World) => world.look('delete from drafts.draft')
