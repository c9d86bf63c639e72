import { noteLeft, wasLeft } from './left.ts'

type Control = HTMLElement & { value: string; defaultValue: string }

export interface Shown {
  /** Names exactly these words, so that they stay closed once somebody left them. */
  id: string
  said: string
  words: string
  /** The field has these words now, and the box those that stood in the field. */
  swap(words: string, former: string): void
}

const says = document.body.dataset

/** Shows another text next to its field, made like the server's own (`beside.tsx`), unless it stands there already. */
export function showBeside(control: Control, shown: Shown): void {
  const boxes = frameOf(control).querySelectorAll('.beside > p')
  const there = [control.value, control.defaultValue, ...[...boxes].map((box) => box.textContent)]
  if (there.includes(shown.words)) return
  const box = document.createElement('details')
  box.className = 'beside'
  box.open = !wasLeft(shown.id)
  box.addEventListener('toggle', () => noteLeft(shown.id, !box.open))
  const [summary, text] = [document.createElement('summary'), document.createElement('p')]
  summary.textContent = shown.said
  text.className = 'own'
  text.dir = 'auto'
  text.textContent = shown.words
  box.append(summary, text)
  frameOf(control).append(box)
  enliven(box, control, shown.swap)
}

/** Gives a box its two buttons: to bring its words into the field, and to leave them. */
export function enliven(box: HTMLDetailsElement, control: Control, swap: Shown['swap']): void {
  const text = box.querySelector('p')!
  const bring = button(says.bring, () => {
    const [words, former] = [text.textContent, control.value]
    text.textContent = former
    swap(words, former)
    control.focus()
  })
  const leave = button(says.leave, () => (box.open = false))
  box.append(bring, leave)
}

const frameOf = (control: HTMLElement) => control.closest('.field') ?? control.parentElement ?? document.body

function button(words: string | undefined, act: () => void) {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'button quiet'
  made.textContent = words ?? ''
  made.addEventListener('click', act)
  return made
}
