import { mainPerson } from '#demo'
import { figure, type Figure } from './figure.ts'
import { demoData, startLps } from './running-lps.ts'
import { signIn } from './sign-in.ts'
import { measureFirstVisit } from './slow-phone.ts'

/** What the main demo person waits for when a slow phone opens the portfolio for the first time. */
export async function benchFirstVisit(): Promise<Figure[]> {
  const lps = await startLps(await demoData())
  try {
    const { cookie } = await signIn(lps, mainPerson)
    const [name = '', value = ''] = cookie.split(/=(.*)/s)
    const seen = await measureFirstVisit(`${lps.url}/portfolio`, [{ name, value }])
    return [
      figure('largest_paint', seen.largestPaint / 1000, 's', { most: 1.6 }),
      figure('script', seen.scriptBytes / 1024, 'KB', { most: 15 }),
      figure('layout_shift', seen.layoutShift, '', { most: 0.02 }),
      figure('requests', seen.requests, '', { most: 6 }),
    ]
  } finally {
    await lps.stop()
  }
}
