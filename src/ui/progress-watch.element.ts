interface Answer {
  percent?: number
  words: string
  done: boolean
  href?: string
}

const every = 1000

/**
 * `<progress-watch src="…">` asks how far a long work is and shows it. In the end it goes to the page of what
 * was made, in place of this one. While the network is away it simply asks again.
 */
class ProgressWatchElement extends HTMLElement {
  connectedCallback(): void {
    if (!this.getAttribute('src')) return
    this.querySelector('a')?.setAttribute('hidden', '')
    void this.#ask()
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
    if (done && href) location.replace(href)
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
