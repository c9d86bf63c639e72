import { copyFileSync, renameSync, statSync, truncateSync } from 'node:fs'

const longest = 5 * 1024 * 1024

const isLong = (log: string) => (statSync(log, { throwIfNoEntry: false })?.size ?? 0) > longest

/** Puts a log of more than 5 MB aside, in place of the one put aside before. For a log nobody writes. */
export function rotate(log: string) {
  if (isLong(log)) renameSync(log, `${log}.1`)
}

/** The same for a log that a server is writing: it goes on at the beginning, because it only appends. */
export function trim(log: string) {
  if (!isLong(log)) return
  try {
    copyFileSync(log, `${log}.1`)
  } catch {
    // The disk is full: the log gives its room back and its old lines are lost.
  }
  truncateSync(log)
}
