import { mainPerson } from '#demo'
import { setTimeout as wait } from 'node:timers/promises'
import type { Running } from './running-lps.ts'
import { signIn } from './sign-in.ts'

const answer = { rule: 'C34', about: 'what nobody asks', answer: 'later' }

/** The main demo person does something that their card stands on, and then nothing for a second: they read where it led. */
export async function deedOf(lps: Running) {
  const { cookie } = await signIn(lps, mainPerson)
  const headers = { cookie, origin: lps.url }
  return async () => {
    const form = { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams(answer) } as const
    const { status } = await fetch(`${lps.url}/coach/answers`, form)
    if (status !== 303) throw new Error(`The deed was answered with ${status}.`)
    await wait(1000)
  }
}
