import { type KeptForm, keptFor } from './keeping.ts'

/** The device's own shelf. A browser that forbids it, or a full one, simply keeps nothing. */
export const read = (place: string): KeptForm | undefined => {
  try {
    const kept = JSON.parse(localStorage.getItem(place) ?? 'null') as KeptForm | null
    return kept && Date.now() - kept.at < keptFor ? kept : undefined
  } catch {
    return undefined
  }
}

/** Puts the words on the shelf; says whether they are there now. */
export const write = (place: string, kept: KeptForm): boolean => {
  try {
    localStorage.setItem(place, JSON.stringify(kept))
    return true
  } catch {
    return false
  }
}

/** Takes the words off the shelf. */
export const clear = (place: string): void => {
  try {
    localStorage.removeItem(place)
  } catch {
    // A browser that forbids the shelf has nothing on it.
  }
}
