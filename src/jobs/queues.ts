/**
 * The kinds of later work. A job carries ids, never words. One whose worker is gone is taken up by another within half
 * a minute. A photo is tried for a day, so that a full disk or a database that is away costs time and no photo.
 */
export const queues = [
  {
    name: 'renditions',
    options: {
      retryLimit: 150,
      retryDelay: 1,
      retryBackoff: true,
      retryDelayMax: 600,
      expireInSeconds: 300,
      heartbeatSeconds: 10,
    },
  },
  {
    name: 'prints',
    options: { retryLimit: 2, retryBackoff: true, expireInSeconds: 600, heartbeatSeconds: 10 },
  },
] as const

/** The name of a kind of later work. */
export type Queue = (typeof queues)[number]['name']
