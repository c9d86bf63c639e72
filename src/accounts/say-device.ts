import type { Say } from '#language'
import { deviceOf } from './device.ts'
import type { Word } from './words.ts'

/** A device in plain words: "Chrome on an Android device". */
export function sayDevice(say: Say<Word>, userAgent: string | null): string {
  const { browser, system } = deviceOf(userAgent)
  return say('device', {
    browser: browser ?? say('device.browser'),
    system: say(`device.${system ?? 'unknown'}`),
  })
}
