import { ask, Courier, handOver, type Texts } from './courier.ts'
import { device, held, isRecovered, put, standAlone, tab, take, writer } from './device.ts'
import { isIn, keyOf, weigh, type Kept, type KeptAt } from './keeping.ts'
import { Others } from './others.ts'
import { carry, noteSent } from './sent.ts'
import { enliven, showBeside, type Shown } from './show-beside.ts'
import { textControlsIn, wasTypedEarly, type TextControl } from './text-control.ts'

const says = document.body.dataset

/** What another device holds of this form. */
type Elsewhere = { id: string; said: string; fields: Texts }

/**
 * `<kept-form name="capture">` around a form: what is typed lies on the device with each key and on the server soon after,
 * and comes back after a reload, a crash or an expired sign-in, here or on another device. Another text of the same field
 * is shown beside it. A page with `?saved=capture` in its address ends the keeping. The attribute `owner` names the
 * person; without it the page's own `data-owner` does.
 */
class KeptFormElement extends HTMLElement {
  #form = ''
  #owner = ''
  #mine = new Map<string, Kept>()
  #bases = new Map<string, string>()
  #touched = new Set<TextControl>()
  #others = new Others()
  #courier = new Courier((init) => this.#hand(init))
  #met = false
  #unsafe = false

  connectedCallback(): void {
    this.#form = this.getAttribute('name') ?? ''
    this.#owner = this.getAttribute('owner') ?? says.owner ?? ''
    this.addEventListener('input', ({ target }) => this.#typed(target as Element))
    this.addEventListener('submit', () => this.#send())
    addEventListener('pagehide', () => this.#courier.leave())
    addEventListener('beforeunload', (event) => this.#unsafe && event.preventDefault())
    document.addEventListener('visibilitychange', () => document.hidden && this.#courier.leave())
    addEventListener('pageshow', (event) => (event.persisted ? this.#bringMore() : this.#holdOut()))
    this.#bringBack()
    void isRecovered.then((some) => some && this.#bringMore())
    if (this.checkVisibility()) void this.#meet()
    else this.addEventListener('focusin', () => void this.#meet(), { once: true })
  }
  #controls = () => textControlsIn(this)
  #line = () => this.querySelector('.kept-line')
  #typed(target: Element): void {
    const [field, control] = this.#controls().find(([, one]) => one === target) ?? []
    if (!field || !control) return
    this.#touched.add(control)
    this.#keep(field, control)
    if (this.#met) this.#courier.typed()
  }

  #keep(field: string, control: TextControl): void {
    const was = this.#bases.get(field) ?? control.defaultValue
    const kept = { at: Date.now(), was, now: control.value }
    const place = this.#place(field)
    if (kept.now === was) {
      this.#mine.delete(field)
      return take(keyOf(place))
    }
    this.#mine.set(field, kept)
    if (put(place, kept)) return this.#say(this.#line()?.textContent || says.kept)
    this.#unsafe = true
    standAlone()
    this.#say(says.nowhere)
  }

  #place = (field: string, page = writer) => ({
    owner: this.#owner,
    form: this.#form,
    writer: page,
    field,
  })

  #bringBack(): void {
    const words = held(this.#owner, this.#form)
    for (const [field, control] of this.#controls()) {
      const { back, beside, same } = weigh(words.get(field) ?? [], control.defaultValue, tab)
      const early = wasTypedEarly(control)
      if (early) this.#typed(control)
      else for (const kept of [same, back]) if (kept) this.#adopt(field, control, kept)
      if (back && !early) this.#say(says.back)
      for (const kept of back && early ? [back, ...beside] : beside) this.#offer(field, control, kept)
      if (beside.some(({ was }) => was !== control.defaultValue)) this.#say(says.newer)
      this.#enlivenSaved(field, control)
    }
  }

  // At Back a browser puts what a field said when it was left over what was brought back to it.
  #holdOut(): void {
    for (const [field, control] of this.#controls()) {
      const now = this.#mine.get(field)?.now ?? control.value
      if (control.value !== now && !this.#touched.has(control)) this.#put(control, now)
    }
  }

  /** The shelf has more than when the page began: what was lost came back, or another tab wrote while this one slept. */
  #bringMore(): void {
    const words = held(this.#owner, this.#form)
    for (const [field, control] of this.#controls()) {
      const others = (words.get(field) ?? []).filter((kept) => kept.writer !== writer)
      const { back, beside } = weigh(others, control.defaultValue, '')
      if (back && !this.#touched.has(control) && isIn(control.value, [back.now])) {
        this.#adopt(field, control, back)
        this.#say(says.back)
      } else if (back) this.#offer(field, control, back)
      for (const kept of beside) this.#offer(field, control, kept)
    }
  }

  // This page holds the words now; the place where another page left them is free.
  #adopt(field: string, control: TextControl, kept: KeptAt): void {
    if (kept.now === control.defaultValue) this.#bases.set(field, kept.was)
    if (control.value !== kept.now) this.#put(control, kept.now)
    this.#keep(field, control)
    if (!this.#unsafe) take(kept.key, kept.now)
  }

  #put(control: TextControl, words: string): void {
    control.value = words
    control.dispatchEvent(new Event('input', { bubbles: true }))
    this.#touched.delete(control)
  }

  #offer(field: string, control: TextControl, { key, writer: page, at, now }: KeptAt): void {
    const id = `${page} ${at}`
    if (now === control.value || this.#others.shows(id)) return
    this.#others.here(key, now, id)
    showBeside(control, { id, said: says.also ?? '', words: now, swap: this.#swap(field, control, page, id) })
  }

  /** The server shows what is saved beside a form that came back because somebody else was faster. */
  #enlivenSaved(field: string, control: TextControl): void {
    const box = control.closest('.field')?.querySelector<HTMLDetailsElement>('.beside:not(:has(button))')
    if (box) enliven(box, control, this.#swap(field, control, 'saved', 'saved'))
  }

  // What stood in the field is kept as well until the form is: it lies where the other words lay.
  #swap(field: string, control: TextControl, page: string, id: string): Shown['swap'] {
    return (words, former) => {
      const place = this.#place(field, page)
      const was = this.#bases.get(field) ?? control.defaultValue
      if (former === was) take(keyOf(place))
      else put(place, { at: Date.now(), was, now: former })
      this.#others.here(keyOf(place), former, id)
      this.#put(control, words)
    }
  }

  /** Somebody looks at this form: what other devices hold of it is shown, and what this one holds is handed over. */
  async #meet(): Promise<void> {
    if (!this.#owner) return
    this.#met = true
    if (this.#mine.size) this.#courier.typed()
    const { json } = await ask(`${this.#form}?device=${device()}`)
    const controls = new Map(this.#controls())
    for (const { id, said, fields } of (json as Elsewhere[] | undefined) ?? []) {
      if (Object.keys(fields).every((field) => controls.has(field)))
        this.#others.elsewhere(id, Object.values(fields).flat())
      for (const [field, control] of controls)
        for (const words of fields[field] ?? [])
          showBeside(control, { id, said, words, swap: this.#swap(field, control, id, id) })
    }
  }

  /** Hands over everything this device holds of the form, that of other tabs as well. */
  async #hand(init: RequestInit) {
    const fields: Texts = {}
    for (const [field, words] of held(this.#owner, this.#form)) fields[field] = words.map(({ now }) => now)
    for (const [field, { now }] of this.#mine) fields[field] = [...new Set([now, ...(fields[field] ?? [])])]
    const answer = await handOver(this.#form, this.#owner, fields, init)
    if (answer.ok) this.#unsafe = false
    if (answer.ok && this.#mine.size) this.#say(answer.said)
    else if (!this.#unsafe && this.#mine.size) this.#say(says.kept)
    return answer
  }

  #send(): void {
    this.#courier.stop()
    this.#unsafe = false
    const { here, elsewhere } = this.#others.ending(this.#controls().map(([, { value }]) => value))
    noteSent(this.#form, [
      ...[...this.#mine].map(([field, { now }]): [string, string] => [keyOf(this.#place(field)), now]),
      ...here,
    ])
    carry(this.querySelector('form'), 'held', [device(), ...elsewhere].join(' '))
  }

  #say(words = ''): void {
    const line = this.#line()
    if (line && line.textContent !== words) line.textContent = words
  }
}

customElements.define('kept-form', KeptFormElement)
