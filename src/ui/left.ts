const key = 'lps:left'
const most = 100

const read = (): string[] => {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as string[]
  } catch {
    return []
  }
}

/** Did somebody say on this device that they leave these words where they are? They stay in reach, closed. */
export const wasLeft = (id: string): boolean => read().includes(id)

/** Remembers that words were left, or opened again. The ids tell nothing of them. */
export function noteLeft(id: string, isLeft: boolean): void {
  const others = read().filter((one) => one !== id)
  try {
    localStorage.setItem(key, JSON.stringify(isLeft ? [...others, id].slice(-most) : others))
  } catch {
    // Then they are shown open again.
  }
}
