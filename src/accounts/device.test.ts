import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { deviceOf } from './device.ts'

const web = 'AppleWebKit/537.36 (KHTML, like Gecko)'
const said: Record<string, [browser: string | undefined, system: string | undefined]> = {
  [`Mozilla/5.0 (Linux; Android 16; K) ${web} Chrome/153.0.0.0 Mobile Safari/537.36`]: ['Chrome', 'android'],
  [`Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) ${web} Chrome/153.0.0.0 Safari/537.36`]: [
    'Chrome',
    'chromebook',
  ],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${web} Chrome/153.0.0.0 Safari/537.36 Edg/153.0.0.0`]: [
    'Edge',
    'windows',
  ],
  'Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1':
    ['Safari', 'iphone'],
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:150.0) Gecko/20100101 Firefox/150.0': ['Firefox', 'mac'],
  'curl/8.9': [undefined, undefined],
  '': [undefined, undefined],
}

test('a browser is called what people call it', () => {
  for (const [userAgent, [browser, system]] of Object.entries(said))
    deepEqual(deviceOf(userAgent), { browser, system }, userAgent)
})
