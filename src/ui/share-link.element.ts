/**
 * `<share-link>` around a link to read and its two buttons: copies it, or hands it to the device's own way of sharing. What
 * the device cannot do is not offered; whoever has no script copies the line by hand.
 */
class ShareLinkElement extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('input')?.value ?? ''
    const [copy, share] = this.querySelectorAll('button')
    const said = this.querySelector('[role=status]')
    if (!navigator.clipboard) copy?.remove()
    if (!('share' in navigator)) share?.remove()
    copy?.addEventListener('click', async () => {
      await navigator.clipboard.writeText(link)
      if (said) said.textContent = this.getAttribute('copied')
    })
    // Closing the device's sheet again is no trouble.
    share?.addEventListener('click', () => navigator.share({ url: link }).catch(() => {}))
  }
}

customElements.define('share-link', ShareLinkElement)
