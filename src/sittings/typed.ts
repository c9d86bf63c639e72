/** Keeps on the device what is being typed, with each key. */
export interface Typed {
  keep(field: HTMLTextAreaElement): void
  /** Puts what was typed before into the fields of a page. */
  bringBack(root: Element): void
}

/** What one person types in one sitting: nobody else on this device meets it. */
export function typedBy(owner: string, at: string): Typed {
  const place = ({ id }: HTMLTextAreaElement) => `lps:typed:${owner}:${at}:${id}`
  return {
    keep: (field) =>
      onShelf(() => {
        if (field.localName !== 'textarea') return
        if (field.value) localStorage.setItem(place(field), field.value)
        else localStorage.removeItem(place(field))
      }),
    bringBack: (root) =>
      onShelf(() => {
        for (const field of root.querySelectorAll('textarea'))
          field.value ||= localStorage.getItem(place(field)) ?? ''
      }),
  }
}

/** Is something typed there that was not sent? */
export const hasWords = (part: Element): boolean =>
  [...part.querySelectorAll('textarea')].some(({ value }) => value.trim())

// A browser that forbids the shelf keeps what is typed as long as the page is open.
function onShelf(work: () => void) {
  try {
    work()
  } catch {}
}
