/** What the database tells those who listen. */
export interface Ears {
  /** Calls `told` with each word said on a channel, and with nothing when words may have been missed. Gives the way to stop. */
  hear(channel: string, told: (word?: string) => void): () => void
  close(): Promise<void>
}
