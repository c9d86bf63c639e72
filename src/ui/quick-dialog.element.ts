const controls = 'a[href], button, summary, select, textarea, input:not([type=hidden])'
const filled = 'textarea, input:not([type=hidden], [type=checkbox], [type=radio])'

/**
 * `<quick-dialog href="/capture">` opens its dialog when somebody follows a link to its `href`, with the focus in
 * the first textarea, and gives each opening a key of its own. A form with nothing in it stays and says `empty`.
 */
class QuickDialog extends HTMLElement {
  readonly #leaving = new AbortController()
  #pressedBeside = false
  #link: HTMLElement | null = null

  connectedCallback() {
    const dialog = this.querySelector('dialog')
    if (!dialog) return
    const { signal } = this.#leaving
    this.querySelector('textarea')?.after(this.querySelector('[role=alert]') ?? '')
    document.addEventListener('click', (event) => this.#open(event, dialog), { signal })
    dialog.addEventListener('pointerdown', ({ target }) => (this.#pressedBeside = target === dialog))
    dialog.addEventListener('click', (event) => this.#closeFromBeside(event, dialog))
    dialog.addEventListener('close', () => this.#link?.focus())
    dialog.addEventListener('keydown', (event) => this.#goRound(event))
    dialog.addEventListener('submit', (event) => this.#refuseNothing(event))
    dialog.addEventListener('input', () => this.#say(''))
  }

  disconnectedCallback() {
    this.#leaving.abort()
  }

  #open(event: MouseEvent, dialog: HTMLDialogElement) {
    const link = (event.target as Element).closest?.<HTMLElement>('a[href]')
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0
    if (!link || elsewhere || link.getAttribute('href') !== this.getAttribute('href')) return
    event.preventDefault()
    this.#link = link
    const once = dialog.querySelector<HTMLInputElement>('input[name=once]')
    if (once && crypto.randomUUID) once.value = crypto.randomUUID()
    dialog.showModal()
    dialog.querySelector('textarea')?.focus()
  }

  // Both ends of the tap: words that are marked with the mouse may end beside the dialog.
  #closeFromBeside({ target }: MouseEvent, dialog: HTMLDialogElement) {
    if (this.#pressedBeside && target === dialog) dialog.close()
  }

  #goRound(event: KeyboardEvent) {
    if (event.key !== 'Tab') return
    const stops = [...this.querySelectorAll<HTMLElement>(controls)].filter((one) => one.checkVisibility())
    const [end, start] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]]
    if (document.activeElement !== end) return
    event.preventDefault()
    start?.focus()
  }

  #refuseNothing(event: SubmitEvent) {
    const words = this.getAttribute('empty')
    const form = event.target as HTMLFormElement
    if (!words || form.method === 'dialog') return
    const answers = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(filled)]
    if (answers.some(({ value }) => value.trim())) return
    event.preventDefault()
    this.#say(words)
    form.querySelector('textarea')?.focus()
  }

  #say(words: string) {
    const line = this.querySelector('[role=alert]')
    const field = this.querySelector('textarea')
    if (!line || line.textContent === words) return
    line.textContent = words
    if (words) field?.setAttribute('aria-describedby', line.id)
    else field?.removeAttribute('aria-describedby')
  }
}

customElements.define('quick-dialog', QuickDialog)
