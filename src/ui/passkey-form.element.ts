const known = globalThis.PublicKeyCredential as typeof PublicKeyCredential | undefined

/**
 * `<passkey-form act="get" src="/…">` around a form with a hidden field `credential`: asks `src` what to ask the device
 * for, has it look for a passkey or make one (`act="create"`), and sends the form with its answer. Hidden until it is
 * known that this browser can; where it cannot, it says the words of `cannot`.
 */
class PasskeyFormElement extends HTMLElement {
  connectedCallback(): void {
    const cannot = this.getAttribute('cannot')
    const can = Boolean(known?.parseRequestOptionsFromJSON)
    this.hidden = !can && !cannot
    this.addEventListener('submit', (event) => void this.#ask(event))
    if (can) return
    this.querySelector('form')?.replaceChildren()
    this.#say(cannot)
  }

  async #ask(event: SubmitEvent): Promise<void> {
    const form = event.target as HTMLFormElement
    const control = (name: string) => form.elements.namedItem(name) as HTMLInputElement | null
    event.preventDefault()
    this.#say('')
    try {
      const body = new URLSearchParams({ current: control('current')?.value ?? '' })
      const reply = await fetch(this.getAttribute('src') ?? '', { method: 'POST', body })
      const answer = await reply.json()
      if (!reply.ok) return this.#say(answer.sentence)
      control('credential')!.value = JSON.stringify(await this.#have(answer))
      form.submit()
    } catch {
      this.#say(this.getAttribute('failed'))
    }
  }

  #have(asked: object): Promise<Credential | null> {
    if (this.getAttribute('act') === 'create') {
      const publicKey = known!.parseCreationOptionsFromJSON(asked as PublicKeyCredentialCreationOptionsJSON)
      return navigator.credentials.create({ publicKey })
    }
    const publicKey = known!.parseRequestOptionsFromJSON(asked as PublicKeyCredentialRequestOptionsJSON)
    return navigator.credentials.get({ publicKey })
  }

  #say(words: string | null): void {
    const line = this.querySelector('[role=alert]')
    if (line) line.textContent = words
  }
}

customElements.define('passkey-form', PasskeyFormElement)
