import type { Between, Complaints } from '#forms'

/**
 * How the keeping of a text that several may write ends: it is kept; something needs another look; or somebody else has
 * written meanwhile, and the form comes back with both.
 */
export type Kept = { ok: true } | { ok: false; complaints: Complaints; between?: Between }

export const kept: Kept = { ok: true }
