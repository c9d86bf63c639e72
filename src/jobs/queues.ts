/** The kinds of later work. A job carries ids, never words. */
export const queues = [
  { name: 'renditions', options: { retryLimit: 5, retryBackoff: true, expireInSeconds: 300 } },
  { name: 'prints', options: { retryLimit: 2, retryBackoff: true, expireInSeconds: 600 } },
] as const

/** The name of a kind of later work. */
export type Queue = (typeof queues)[number]['name']
