/** `<chosen-files>` around a file field and a `.chosen` line: says the names of what was chosen, one a line. */
class ChosenFilesElement extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', () => this.#say())
    this.#say()
  }

  #say(): void {
    const files = this.querySelector('input')?.files ?? []
    const line = this.querySelector('.chosen')
    if (line) line.textContent = Array.from(files, ({ name }) => name).join('\n')
  }
}

customElements.define('chosen-files', ChosenFilesElement)
