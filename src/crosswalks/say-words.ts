/** The words of a statement behind these stems, as they are written there, at most five. */
export function sayWords(stems: readonly string[], statement: string): string {
  const written = statement.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  const shown = stems.map((stem) => {
    const start = stem.length > 4 ? stem.slice(0, -1) : stem
    return written.find((word) => word.toLowerCase().startsWith(start)) ?? stem
  })
  return [...new Set(shown.map((word) => word.toLowerCase()))].slice(0, 5).join(', ')
}
