import { readdirSync } from 'node:fs'

const own = /^(postgres|postgres\.new|secrets|logs|run|programs|files|lps\.lock|lps\.pid|lost\+found)$/

/** What a folder holds that LPS did not make, the first of it; nothing where the folder is not there or cannot be read. */
export const foreignIn = (folder: string) => namesIn(folder).find((name) => !own.test(name))

/**
 * The same of a folder that LPS has never used: whoever names the wrong folder is to hear of it before LPS makes
 * itself at home there. What begins with a dot lies in many a new folder and is nobody's work.
 */
export function othersWorkIn(folder: string): string | undefined {
  const names = namesIn(folder)
  if (names.includes('secrets') || names.includes('postgres')) return undefined
  return names.find((name) => !own.test(name) && !name.startsWith('.'))
}

// What cannot be read is refused later, with a sentence that knows why.
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
