interface Answer {
  percent?: number
  words: string
  done: boolean
  href?: string
}

const every = 1000

/**
 * `<progress-watch src="…">` asks how far a long work is and shows it. In the end its link leads to what was
 * made, under the words of its attribute `ready`. While the network is away it simply asks again.
 */
class ProgressWatchElement extends HTMLElement {
  connectedCallback(): void {
    if (!this.getAttribute('src')) return
    this.#link?.setAttribute('hidden', '')
    void this.#ask()
  }

  get #link(): HTMLAnchorElement | null {
    return this.querySelector('a')
  }

  async #ask(): Promise<void> {
    if (!this.isConnected) return
    const answer = await fetchAnswer(this.getAttribute('src') ?? '')
    if (answer) this.#show(answer)
    if (!answer?.done) setTimeout(() => void this.#ask(), every)
  }

  #show({ percent, words, done, href }: Answer): void {
    const bar = this.querySelector('progress')
    if (bar && (done || percent !== undefined)) bar.value = done ? 100 : (percent ?? 0)
    bar?.setAttribute('aria-label', words)
    const line = this.querySelector('[role=status]')
    if (line && line.textContent !== words) line.textContent = words
    if (!done || !this.#link) return
    if (href) {
      this.#link.href = href
      this.#link.textContent = this.getAttribute('ready') ?? this.#link.textContent
    }
    this.#link.removeAttribute('hidden')
  }
}

const fetchAnswer = async (src: string): Promise<Answer | undefined> => {
  try {
    const reply = await fetch(src, { headers: { accept: 'application/json' } })
    return reply.ok ? ((await reply.json()) as Answer) : undefined
  } catch {
    return undefined
  }
}

customElements.define('progress-watch', ProgressWatchElement)
