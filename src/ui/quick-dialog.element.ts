/** Opens its dialog when somebody follows a link to its `href`, and gives each opening a key of its own. */
class QuickDialog extends HTMLElement {
  readonly #leaving = new AbortController()

  connectedCallback() {
    document.addEventListener('click', (event) => this.#open(event), { signal: this.#leaving.signal })
  }

  disconnectedCallback() {
    this.#leaving.abort()
  }

  #open(event: MouseEvent) {
    const link = (event.target as Element).closest?.('a[href]')
    const dialog = this.querySelector('dialog')
    const elsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0
    if (!dialog || elsewhere || link?.getAttribute('href') !== this.getAttribute('href')) return
    event.preventDefault()
    const once = dialog.querySelector<HTMLInputElement>('input[name=once]')
    if (once && crypto.randomUUID) once.value = crypto.randomUUID()
    dialog.showModal()
  }
}

customElements.define('quick-dialog', QuickDialog)
