/*
 * Who presses a button by keys and comes back to the same page stands where they stood: at the line they were in, wherever
 * it is now, or at the one that took its place; or at what the page says has happened. With a mouse nothing is moved, and
 * sentences about a form come first.
 */
const shelf = 'lps:standing'

interface Standing {
  path: string
  /** Which line of the page; none where the form is the page itself. */
  nth: number
  title: string
  /** What the page had to say before. */
  told: string
}

const lines = () =>
  [...document.querySelectorAll<HTMLElement>('main :is(li, section, article)')].filter((one) =>
    one.checkVisibility(),
  )

const notice = () => document.querySelector<HTMLElement>('main .notice.done')

const titleOf = (line: Element) => line.querySelector('.row-title, h2, h3')?.textContent ?? ''

addEventListener('submit', ({ target, defaultPrevented }) => {
  const form = (target as Element).closest<HTMLElement>('main form')
  if (!form || defaultPrevented || !document.activeElement?.matches(':focus-visible')) return
  const line = form.closest<HTMLElement>('li, section, article')
  const nth = line ? lines().indexOf(line) : -1
  const [title, told] = [line ? titleOf(line) : '', notice()?.textContent ?? '']
  keep(JSON.stringify({ path: location.pathname, nth, title, told } satisfies Standing))
})

const standing = taken()
if (standing?.path === location.pathname && !document.querySelector('[autofocus]')) {
  const stand = () => standAt(news(standing) ?? lineNow(standing))
  // A browser that goes to a part of the page takes the focus from where it was.
  if (location.hash) addEventListener('load', () => requestAnimationFrame(stand))
  else stand()
}

function news({ told }: Standing) {
  const now = notice()
  return now?.textContent === told ? undefined : (now ?? undefined)
}

function lineNow({ nth, title }: Standing) {
  // A form that is the page itself: one stands at its button again.
  if (nth < 0) return document.querySelector<HTMLElement>('main form .button.primary') ?? undefined
  const now = lines()
  return now.find((line) => title && titleOf(line) === title) ?? now[Math.min(nth, now.length - 1)]
}

function standAt(place: HTMLElement | undefined) {
  if (!place) return
  if (place.tabIndex < 0) place.tabIndex = -1
  place.focus()
}

function keep(words: string) {
  try {
    sessionStorage.setItem(shelf, words)
  } catch {
    // A browser that keeps nothing begins at the top, as it would anyhow.
  }
}

function taken(): Standing | undefined {
  try {
    const words = sessionStorage.getItem(shelf)
    sessionStorage.removeItem(shelf)
    return words ? JSON.parse(words) : undefined
  } catch {
    return undefined
  }
}
