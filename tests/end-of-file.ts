import { after } from 'node:test'

const closings = new Set<() => PromiseLike<unknown>>()

/** What a test file opened is closed when all its tests are over, whichever of them opened it. */
export function atEndOfFile(close: () => PromiseLike<unknown>): void {
  closings.add(close)
}

/** Closes everything, all at once. */
export async function endFile(): Promise<void> {
  const open = [...closings]
  closings.clear()
  await Promise.all(open.map((close) => close()))
}

after(endFile)
