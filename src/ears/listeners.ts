type Told = (word?: string) => void

/** Who listens to which channel. */
export function listeners() {
  const channels = new Map<string, Set<Told>>()
  return {
    channels: () => [...channels.keys()],
    /** Says a word on a channel, or that some may have been missed. */
    say: (channel: string, word?: string) => channels.get(channel)?.forEach((told) => told(word)),
    sayToAll: () => channels.forEach((_, channel) => channels.get(channel)?.forEach((told) => told())),
    /** Adds one; says whether the channel is new. */
    add(channel: string, told: Told): boolean {
      const known = channels.get(channel)
      channels.set(channel, (known ?? new Set()).add(told))
      return !known
    },
    remove: (channel: string, told: Told) => void channels.get(channel)?.delete(told),
  }
}
