/** How often something may be tried within some seconds. */
export interface Limit {
  most: number
  seconds: number
}

/** What can be guessed or sent without an account, and how often it may be tried from one place and for one account. */
export const limits = {
  password: { place: { most: 20, seconds: 60 }, account: { most: 30, seconds: 3600 } },
  code: { place: { most: 20, seconds: 60 }, account: { most: 10, seconds: 3600 } },
  passkey: { place: { most: 30, seconds: 60 } },
  reset: { place: { most: 20, seconds: 3600 }, account: { most: 3, seconds: 3600 } },
  // Whoever holds the link of an invitation is told that an address has an account: a few they may mistype, no list.
  invited: { place: { most: 300, seconds: 3600 }, account: { most: 5, seconds: 3600 } },
  // Nothing to guess: whoever has the link of a note may ask back, and no robot a thousand times.
  question: { place: { most: 20, seconds: 3600 } },
  // A whole meeting types from paper behind one address; a robot finds nothing in so many tries.
  'short link': { place: { most: 300, seconds: 3600 } },
} as const

/** What is counted. */
export type Guessable = keyof typeof limits

/** The place an address stands for: IPv6 is given out by the half, so its second half tells nothing. */
export function placeOf(address: string): string {
  if (!address.includes(':')) return address
  const [, four] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  if (four) return four
  const [head = '', tail] = address.split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail?.split(':').filter(Boolean) ?? []
  const between = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  const groups = tail === undefined ? before : [...before, ...between, ...after]
  return groups
    .slice(0, 4)
    .map((group) => group.toLowerCase().replace(/^0+(?=.)/, ''))
    .join(':')
}
