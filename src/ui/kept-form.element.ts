import { clear, read, write } from './device.ts'
import { decide, type KeptForm, leftOver, placeOf } from './keeping.ts'

type TextControl = HTMLInputElement | HTMLTextAreaElement

const textControls =
  'textarea, input:not([type]), input[type=text], input[type=url], input[type=date], input[type=number]'

/**
 * `<kept-form name="capture">` around a form: what is typed lies on the device at once and comes back after a
 * reload, a crash or an expired sign-in. A page with `?saved=capture` in its address ends the keeping.
 * The attribute `owner` names the person; without it the page's own `data-owner` does.
 */
class KeptFormElement extends HTMLElement {
  #dirty = false
  #timer = 0
  #words = document.body.dataset
  #spare: Record<string, string> | undefined

  connectedCallback(): void {
    this.addEventListener('input', () => this.#typed())
    this.addEventListener('submit', () => this.#send())
    addEventListener('pagehide', () => this.#keep())
    document.addEventListener('visibilitychange', () => this.#keep())
    this.#bringBack()
  }

  get #place(): string {
    const owner = this.getAttribute('owner') ?? this.#words.owner ?? ''
    return placeOf(owner, this.getAttribute('name') ?? '')
  }

  /** Each text field under its name; several of the same name are told apart by their order. */
  get #controls(): [string, TextControl][] {
    const seen = new Map<string, number>()
    return [...this.querySelectorAll<TextControl>(textControls)].map((control) => {
      const turn = seen.get(control.name) ?? 0
      seen.set(control.name, turn + 1)
      return [turn ? `${control.name} ${turn}` : control.name, control]
    })
  }

  #typed(): void {
    this.#dirty = true
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => this.#keep(), 400)
  }

  #keep(): void {
    if (!this.#dirty) return
    this.#dirty = false
    const kept: KeptForm = { at: Date.now(), fields: { ...read(this.#place)?.fields }, spare: this.#spare }
    for (const [name, control] of this.#controls)
      if (control.value !== control.defaultValue)
        kept.fields[name] = { was: control.defaultValue, now: control.value }
      else delete kept.fields[name]
    if (write(this.#place, kept)) this.#say(this.#words.kept)
  }

  #send(): void {
    this.#keep()
    const kept = read(this.#place)
    if (kept) write(this.#place, { ...kept, sent: this.#controls.map(([name]) => name) })
  }

  #bringBack(): void {
    const kept = read(this.#place)
    if (!kept) return
    const asked: Record<string, string> = { ...kept.spare }
    let back = false
    for (const [name, control] of this.#controls) {
      const field = kept.fields[name]
      if (!field) continue
      const what = decide(field, control.value)
      if (what === 'back') back = this.#put(control, field.now)
      if (what === 'ask') asked[name] = field.now
    }
    if (back) this.#say(this.#words.back)
    if (Object.keys(asked).length) this.#offer(asked)
  }

  #put(control: TextControl, words: string): true {
    control.value = words
    control.dispatchEvent(new Event('input', { bubbles: true }))
    return true
  }

  /** The page's text is newer than the words on the device: say so, and let the person choose. */
  #offer(words: Record<string, string>): void {
    this.#spare = words
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button quiet'
    button.textContent = this.#words.bring ?? ''
    button.addEventListener('click', () => {
      this.#spare = undefined
      for (const [name, control] of this.#controls)
        if (words[name] !== undefined) this.#put(control, words[name])
      this.#say(this.#words.back)
    })
    this.#say(this.#words.newer)
    this.#line?.append(' ', button)
  }

  get #line(): Element | null {
    return this.querySelector('.kept-line')
  }

  #say(words = ''): void {
    if (this.#spare && words !== this.#words.newer) return
    const line = this.#line
    if (line && line.textContent !== words) line.textContent = words
  }
}

/** A page that comes with `?saved=capture` tells that those words have arrived. */
const forgetWhatArrived = (): void => {
  const address = new URL(location.href)
  const saved = address.searchParams.getAll('saved')
  if (!saved.length) return
  for (const form of saved) forget(placeOf(document.body.dataset.owner ?? '', form))
  address.searchParams.delete('saved')
  history.replaceState(history.state, '', address)
}

const forget = (place: string): void => {
  const kept = read(place)
  const fields = kept ? leftOver(kept) : {}
  if (kept && Object.keys(fields).length) write(place, { at: kept.at, fields })
  else clear(place)
}

forgetWhatArrived()
customElements.define('kept-form', KeptFormElement)
