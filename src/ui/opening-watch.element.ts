const every = 10_000

/**
 * `<opening-watch src="…">` asks now and then, as long as somebody looks, whether what its link leads to is open, and shows what
 * stands in it once it is. While the network is away it simply asks again.
 */
class OpeningWatchElement extends HTMLElement {
  #timer = 0

  connectedCallback(): void {
    document.addEventListener('visibilitychange', () => this.#wait(0))
    this.#wait(every)
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer)
    if (this.isConnected && !document.hidden && this.hidden)
      this.#timer = window.setTimeout(() => void this.#ask(), ms)
  }

  async #ask(): Promise<void> {
    const href = await askWhere(this.getAttribute('src') ?? '')
    const way = this.querySelector('a')
    if (!href || !way) return this.#wait(every)
    way.href = href
    this.hidden = false
  }
}

const askWhere = async (src: string): Promise<string | null> => {
  try {
    const reply = await fetch(src, { headers: { accept: 'application/json' } })
    return reply.ok ? ((await reply.json()) as { href: string | null }).href : null
  } catch {
    return null
  }
}

customElements.define('opening-watch', OpeningWatchElement)
