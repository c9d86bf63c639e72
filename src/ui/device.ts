import { putDown, recovered } from './bottom-drawer.ts'
import { aged, keyOf, placeOf, type Kept, type KeptAt, type Place } from './keeping.ts'

const number = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('')

const never = <T>(ask: () => T): T | undefined => {
  try {
    return ask()
  } catch {
    return undefined // a browser that forbids the shelf keeps nothing
  }
}

const named = (shelf: () => Storage, key: string): string => {
  const name = never(() => shelf().getItem(key)) ?? number()
  never(() => shelf().setItem(key, name))
  return name
}

/** A number for this tab, also after a reload. Tabs that are doubled share it. */
export const tab = named(() => sessionStorage, 'lps:tab')

/** Which page writes: every page a number of its own, under its tab's. */
export const writer = `${tab}-${number()}`

/** Puts one field's words on the shelf; says whether they are there now. */
export const put = (place: Place, { at, was, now, old }: Kept): boolean =>
  never(() => (lay(keyOf(place), JSON.stringify({ at, was, now, old })), true)) ?? false

function lay(key: string, words: string): void {
  localStorage.setItem(key, words)
  putDown(key, words)
}

/** Takes words off the shelf; with `now`, only while they are still these. */
export const take = (key: string, now?: string): void =>
  never(() => {
    if (now !== undefined && read(key)?.now !== now) return
    localStorage.removeItem(key)
    putDown(key)
  })

/** Everything that lies here of a person; what is older than sixty days goes. */
export const all = (owner: string): KeptAt[] =>
  (never(() => Object.keys(localStorage)) ?? []).flatMap((key) => {
    const place = placeOf(key)
    const kept = place?.owner === owner && read(key)
    if (!place || !kept) return []
    const age = aged(kept, Date.now())
    if (age === 'over') take(key)
    if (age === 'again') put(place, { ...kept, at: Date.now(), old: true })
    return age === 'over' ? [] : [{ key, ...place, ...kept }]
  })

const read = (key: string): Kept | undefined =>
  never(() => JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null) ?? undefined

/** The words of a form that lie here, field by field. */
export const held = (owner: string, form: string): Map<string, KeptAt[]> =>
  Map.groupBy(
    all(owner).filter((kept) => kept.form === form),
    ({ field }) => field,
  )

// A page whose words do not fit on the shelf speaks as a device of its own: its shelf is no authority any more.
const knownAs = () => never(() => localStorage.getItem('lps:device'))
const isNew = !knownAs()
let own = named(() => localStorage, 'lps:device')
let alone = false

/** The number under which the server knows this device. */
export const device = (): string => own

/** The shelf failed this page: from now on the server alone holds its words. */
export const standAlone = (): void => {
  if (!alone) own = number()
  alone = true
}

/** Is what was lost when the browser was ended back on the shelf? Then it is looked at anew. */
export const isRecovered: Promise<boolean> = recovered.then((some) => {
  if (some && !alone) own = knownAs() ?? own
  else if (isNew) putDown('lps:device', own)
  return some
})

let last = 0

/** When this device hands something over. It only goes forward, whatever happens to the clock. */
export const handedAt = (): number => {
  const before = Number(never(() => localStorage.getItem('lps:handed')) ?? 0)
  last = Math.max(Date.now(), last + 1, before + 1)
  never(() => localStorage.setItem('lps:handed', String(last)))
  return last
}

/** Words that a page kept while they were typed, without a form of their own, go when their writer signs out. */
export const forgetTyped = (owner: string): void =>
  never(() => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith(`lps:typed:${owner}:`)) localStorage.removeItem(key)
  })

/** The device forgets who it was, when somebody signs out, and what the tab had sent. */
export const forgetDevice = (): void => {
  never(() => localStorage.removeItem('lps:device'))
  putDown('lps:device')
  never(() => {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith('lps:sent:')) sessionStorage.removeItem(key)
  })
}
