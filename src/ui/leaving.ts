import { handOver, type Texts } from './courier.ts'
import { all, forgetDevice, forgetTyped, take } from './device.ts'
import type { KeptAt } from './keeping.ts'
import { forgetSent } from './sent.ts'

/** A page that comes with `?saved=capture` tells that those words have arrived. */
function forgetWhatArrived(): void {
  const address = new URL(location.href)
  const saved = address.searchParams.getAll('saved')
  if (!saved.length) return
  saved.forEach(forgetSent)
  address.searchParams.delete('saved')
  history.replaceState(history.state, '', address)
}

const patience = 4000

// Whoever signs out leaves no words on the device. The server gets them first; what it does not take stays.
async function clearShelf(owner: string): Promise<void> {
  const forms = Map.groupBy(all(owner), ({ form }) => form)
  const gone = await Promise.all([...forms].map(([form, kept]) => handAll(owner, form, kept)))
  if (gone.every(Boolean)) forgetDevice()
}

async function handAll(owner: string, form: string, kept: KeptAt[]): Promise<boolean> {
  const fields: Texts = {}
  for (const { field, now } of kept) (fields[field] ??= []).push(now)
  const { ok } = await handOver(form, owner, fields, { signal: AbortSignal.timeout(patience) })
  if (ok) for (const { key, now } of kept) take(key, now)
  return ok
}

function leave(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement
  const { owner } = document.body.dataset
  if (!owner || new URL(form.action).pathname !== '/sign-out') return
  event.preventDefault()
  forgetTyped(owner)
  void clearShelf(owner).finally(() => form.submit())
}

forgetWhatArrived()
document.addEventListener('submit', leave)
