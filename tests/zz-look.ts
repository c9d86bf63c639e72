// scratch
import { openWorld } from '#world'
import { openDevice, signIn } from './journeys/device.ts'
const [who = '', width = '360', scheme = 'light', ...paths] = process.argv.slice(2)
const world = await openWorld({ demo: true })
const address = await world.listen()
const device = await openDevice(address, { width: Number(width), height: 800, colorScheme: scheme as 'light' } as never)
if (who !== 'nobody') await signIn(device, await world.signedIn(who))
for (const path of paths) {
  await device.page.goto(address + path)
  await device.page.waitForTimeout(300)
  await device.page.screenshot({ path: `/tmp/look/${path.replace(/[^a-z0-9]+/gi, '_')}-${width}-${scheme}.png`, fullPage: true })
}
console.log(device.complaints)
await device.context.close()
await world[Symbol.asyncDispose]()
process.exit(0)
