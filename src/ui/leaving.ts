import { isPutDown } from './bottom-drawer.ts'
import { handOver, type Texts } from './courier.ts'
import { all, forgetDevice, forgetTyped, take } from './device.ts'
import type { KeptAt } from './keeping.ts'
import { carry, forgetSent } from './sent.ts'

/** A page that comes with `?saved=capture` tells that those words have arrived. */
function forgetWhatArrived(): void {
  const address = new URL(location.href)
  const saved = address.searchParams.getAll('saved')
  if (!saved.length) return
  saved.forEach(forgetSent)
  // What another tab still writes lay on the server with what has arrived, and went with it.
  const { owner } = document.body.dataset
  if (owner)
    for (const form of saved) {
      const others = all(owner).filter((kept) => kept.form === form)
      if (others.length) void handOver(form, owner, textsOf(others))
    }
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
  const { ok } = await handOver(form, owner, textsOf(kept), { signal: AbortSignal.timeout(patience) })
  if (ok) for (const { key, now } of kept) take(key, now)
  return ok
}

function textsOf(kept: KeptAt[]): Texts {
  const fields: Texts = {}
  for (const { field, now } of kept) (fields[field] ??= []).push(now)
  return fields
}

function leave(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement
  const { owner } = document.body.dataset
  if (!owner || new URL(form.action).pathname !== '/sign-out') return
  event.preventDefault()
  forgetTyped(owner)
  void clearShelf(owner)
    .then(isPutDown)
    .finally(() => form.submit())
}

// Whose page it is goes with what is sent: nobody sends another's words by signing in meanwhile.
function sign(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement
  const { owner } = document.body.dataset
  if (!owner || form.method !== 'post' || form.querySelector('input[name=writer]')) return
  carry(form, 'writer', owner)
}

forgetWhatArrived()
document.addEventListener('submit', sign, { capture: true })
document.addEventListener('submit', leave)
