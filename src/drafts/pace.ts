/** Counts what each person sends in the present minute, and says whether one more is too many. */
export const pace = (most: number, now: () => number) => {
  let minute = 0
  const counts = new Map<string, number>()
  return (person: string): boolean => {
    const present = Math.floor(now() / 60_000)
    if (present !== minute) counts.clear()
    minute = present
    const count = (counts.get(person) ?? 0) + 1
    counts.set(person, count)
    return count <= most
  }
}
