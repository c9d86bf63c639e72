import { take } from './device.ts'

/** Lets a form take something along that is not for reading. */
export function carry(form: HTMLFormElement | null, name: string, value: string): void {
  const input =
    form?.querySelector<HTMLInputElement>(`input[name=${name}]`) ?? document.createElement('input')
  Object.assign(input, { type: 'hidden', name, value })
  form?.append(input)
}

type Sent = [key: string, now: string][]

const keyFor = (form: string) => `lps:sent:${form}`

/** Remembers in this tab which words a form takes along, those that stood beside it as well. */
export function noteSent(form: string, sent: Sent): void {
  try {
    sessionStorage.setItem(keyFor(form), JSON.stringify(sent))
  } catch {
    // They stay on the device, and are known again by what they say.
  }
}

/** They have arrived: a page with `?saved=capture` says so. What was typed since, or in another form, stays. */
export function forgetSent(form: string): void {
  try {
    const sent = JSON.parse(sessionStorage.getItem(keyFor(form)) ?? '[]') as Sent
    for (const [key, now] of sent) take(key, now)
    sessionStorage.removeItem(keyFor(form))
  } catch {
    // Nothing was remembered.
  }
}
