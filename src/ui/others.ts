import { isIn } from './keeping.ts'
import { wasLeft } from './left.ts'

type Here = [key: string, now: string]

/**
 * The other words of a form that its page shows beside its fields: those that lie here, and what other devices hold. When the
 * form is kept, those end that are in it, and those that somebody left. What nobody answered stays.
 */
export class Others {
  #here = new Map<string, { id: string; now: string }>()
  #elsewhere = new Map<string, string[]>()

  /** These words lie here under this key, in the box with this id. */
  here(key: string, now: string, id: string): void {
    this.#here.set(key, { id, now })
  }

  /** Is this box there already? */
  shows(id: string): boolean {
    return [...this.#here.values()].some((one) => one.id === id)
  }

  /** Another device holds these words. */
  elsewhere(id: string, words: string[]): void {
    this.#elsewhere.set(id, words)
  }

  /** What ends with a form that says this. */
  ending(sent: string[]): { here: Here[]; elsewhere: string[] } {
    const over = (id: string, words: string[]) => wasLeft(id) || words.every((one) => isIn(one, sent))
    return {
      here: [...this.#here].filter(([, { id, now }]) => over(id, [now])).map(([key, { now }]) => [key, now]),
      elsewhere: [...this.#elsewhere].filter(([id, words]) => over(id, words)).map(([id]) => id),
    }
  }
}
