const minute = 60
const hour = 60 * minute

/** How long a letter waits after each try, in seconds; the last pause repeats. */
export const pauses = [minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour, 12 * hour]

/** How long a letter is tried, in milliseconds from when it was due: three days. */
export const patience = 3 * 24 * hour * 1000
