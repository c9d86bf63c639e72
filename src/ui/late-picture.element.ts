const every = 1000
const tries = 30

/**
 * `<late-picture>` around an img whose file is still being made: asks again every second, at most thirty
 * times. The attribute `waiting` is there meanwhile; the place of the picture never changes.
 */
class LatePictureElement extends HTMLElement {
  #left = tries

  connectedCallback(): void {
    const img = this.querySelector('img')
    if (!img) return
    img.addEventListener('load', () => this.removeAttribute('waiting'))
    img.addEventListener('error', () => this.#wait(img))
    if (img.complete && img.naturalWidth === 0 && img.currentSrc) this.#wait(img)
  }

  #wait(img: HTMLImageElement): void {
    const again = this.#left-- > 0
    this.toggleAttribute('waiting', again)
    if (again) setTimeout(() => this.isConnected && askAgain(img), every)
  }
}

/** Setting the address anew, even to the same, makes the browser ask for it again. */
const askAgain = (img: HTMLImageElement): void => {
  const { src } = img
  img.src = src
}

customElements.define('late-picture', LatePictureElement)
