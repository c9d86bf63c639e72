import { mainPerson } from '#demo'
import { setTimeout as wait } from 'node:timers/promises'
import sharp from 'sharp'
import { figure, type Figure } from './figure.ts'
import { memoryOf, treeOf } from './processes.ts'
import { demoData, startLps, type Running } from './running-lps.ts'
import { signIn } from './sign-in.ts'

/** What LPS, its launcher and its database hold a minute after somebody looked around and kept a photo. */
export async function benchIdleMemory(): Promise<Figure[]> {
  const lps = await startLps(await demoData())
  try {
    await lookAround(lps)
    await wait(60_000)
    return [
      figure('pss', memoryOf(lps.pid), 'MB', { most: 250 }),
      figure('processes', treeOf(lps.pid).length, ''),
    ]
  } finally {
    await lps.stop()
  }
}

async function lookAround(lps: Running) {
  const { cookie } = await signIn(lps, mainPerson)
  for (const place of ['today', 'cycle', 'portfolio', 'people', 'capture']) {
    await (await fetch(`${lps.url}/${place}`, { headers: { cookie } })).text()
  }
  const form = new FormData()
  const words = { practisedOn: '2026-11-02', caption: 'The list on the board.', alt: 'A list on a board.' }
  for (const [name, value] of Object.entries(words)) form.set(name, value)
  form.set('file', new File([await photo()], 'board.jpg', { type: 'image/jpeg' }))
  const headers = { cookie, origin: lps.url }
  const kept = await fetch(`${lps.url}/capture`, { method: 'POST', redirect: 'manual', headers, body: form })
  if (kept.status !== 303) throw new Error(`Capturing a photo answered ${kept.status}.`)
}

/** As a phone makes it: 12 million pixels. */
async function photo() {
  const { data } = await sharp({
    create: {
      width: 4032,
      height: 3024,
      channels: 3,
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
      background: 'white',
    },
  })
    .jpeg()
    .toBuffer({ resolveWithObject: true })
  return new Uint8Array(data)
}
