import type { Course } from './course.ts'
import type { Live, LiveCard } from './live.ts'
import { faceOf, sayMinutes } from './timer.ts'
import { hasWords } from './typed.ts'
import type { DeviceWords } from './words-for-device.ts'

const put = (element: Element | null, text: string) => {
  if (element && element.textContent !== text) element.textContent = text
}

const show = (root: Element, selector: string, yes: boolean) =>
  root.querySelectorAll<HTMLElement>(selector).forEach((one) => (one.hidden = !yes))

interface Showing {
  minutes: number[]
  says: DeviceWords
  language: string
}

/** Shows the time. Called several times a second; only what changed is written. */
export function drawTime(
  root: Element,
  course: Course,
  now: number,
  { minutes, says, language }: Showing,
): void {
  const face = faceOf(course, minutes, now)
  const over = face.minutesOver
    ? says.over.replace('%', sayMinutes(face.minutesOver, language))
    : says.overNow
  put(root.querySelector('.stage-clock'), face.clock)
  put(
    root.querySelector('.stage-said'),
    course.state === 'paused' ? says.paused : face.over ? over : says.left,
  )
  put(root.querySelector('.stage-whole'), says.whole.replace('%', sayMinutes(face.minutesLeft, language)))
  const bar = root.querySelector('progress')
  if (bar && bar.value !== face.percent) bar.value = face.percent
}

/** Shows the present step, and what can be pressed in it. */
export function drawStep(root: Element, course: Course, says: DeviceWords): void {
  const last = course.at + 1 >= course.spent.length
  const paused = course.state === 'paused'
  root.querySelectorAll<HTMLElement>('[data-panel]').forEach((panel) => {
    // Whoever was still writing when the others went on finishes their sentence.
    panel.hidden = Number(panel.dataset.panel) !== course.at && !hasWords(panel)
  })
  root.querySelectorAll('.steps > li').forEach((line, n) => {
    if (n === course.at) line.setAttribute('aria-current', 'step')
    else line.removeAttribute('aria-current')
  })
  put(root.querySelector('.stage-place'), says.place.replace('%', String(course.at + 1)))
  show(root, '[data-next]', !last)
  show(root, '[data-finish]', last)
  show(root, '[data-pause]', !paused)
  show(root, '[data-go-on]', paused)
  root
    .querySelectorAll<HTMLButtonElement>('button[value=pause], button[value=goOn]')
    .forEach((button) => (button.value = paused ? 'goOn' : 'pause'))
  root.querySelectorAll<HTMLInputElement>('input[name=version]').forEach((input) => {
    input.value = String(course.version)
  })
}

/** Shows who leads, and to whoever does the buttons. */
export function drawLead(root: Element, { leads, leading }: { leads: string; leading: boolean }): void {
  const took = root.querySelector('[data-take-lead]')?.contains(document.activeElement)
  put(root.querySelector('[data-leads]'), leads)
  show(root, 'form.moves', leading)
  show(root, '[data-take-lead]', !leading)
  if (took && leading) root.querySelector<HTMLElement>('form.moves button')?.focus()
}

/** Shows the cards. One that stands there already stays as it is, with the focus in it. */
export function drawCards(root: Element, cards: readonly LiveCard[], at: number): void {
  root.querySelectorAll<HTMLElement>('[data-before]').forEach((part) => {
    const step = Number(part.dataset.before)
    part.hidden = step >= at || !cards.some((card) => card.step === step)
  })
  const mould = root.querySelector<HTMLTemplateElement>('template[data-mould]')?.content.firstElementChild
  if (!mould) return
  for (const list of root.querySelectorAll<HTMLElement>('[data-cards]'))
    lay(
      list,
      cards.filter(({ step }) => String(step) === list.dataset.cards),
      mould,
    )
}

// Only what came or went is touched; whose own card goes with the focus in it finds the focus on what is left.
function lay(list: HTMLElement, cards: readonly LiveCard[], mould: Element) {
  const focused = list.contains(document.activeElement)
  const lines = new Map([...list.children].map((line) => [(line as HTMLElement).dataset.card, line]))
  const stay = new Set(cards.map(({ id }) => id))
  for (const [id, line] of lines) if (!stay.has(id ?? '')) line.remove()
  cards.forEach((card, n) => {
    const line = lines.get(card.id) ?? lineOf(mould, card)
    if (list.children[n] !== line) list.insertBefore(line, list.children[n] ?? null)
  })
  if (focused && !list.contains(document.activeElement)) list.focus()
}

/** Shows what was noted for all. */
export function drawNoted(root: Element, live: Pick<Live, 'promises' | 'themes'>): void {
  for (const list of root.querySelectorAll<HTMLElement>('[data-noted]')) {
    const noted = live[list.dataset.noted as 'promises' | 'themes']
    const texts = list.querySelectorAll('.own-words')
    if (texts.length === noted.length && noted.every(({ words }, n) => texts[n]?.textContent === words))
      continue
    list.replaceChildren(...noted.map(({ words }) => notedLine(words)))
  }
}

function notedLine(words: string): Element {
  const [line, text] = [document.createElement('li'), document.createElement('p')]
  Object.assign(text, { className: 'own-words', dir: 'auto', textContent: words })
  line.append(text)
  return line
}

function lineOf(mould: Element, { id, says, words, mine }: LiveCard): Element {
  const line = mould.cloneNode(true) as HTMLElement
  line.dataset.card = id
  put(line.querySelector('.note'), says)
  put(line.querySelector('.own-words'), words)
  const form = line.querySelector('form')
  if (form) form.action = form.action.replace('/cards//', `/cards/${id}/`)
  if (!mine) form?.remove()
  return line
}
