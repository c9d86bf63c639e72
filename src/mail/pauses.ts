const minute = 60
const hour = 60 * minute

/** How long a letter waits after each try, in seconds; the last pause repeats. */
export const pauses = [minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour, 12 * hour]

/** How long words that are kept nowhere wait after each try, in milliseconds: three quarters of an hour in all. */
export const shortPauses = [5, 30, 2 * minute, 10 * minute, 30 * minute].map((seconds) => seconds * 1000)

/** How long a letter is tried, in milliseconds from when it was due: three days. */
export const patience = 3 * 24 * hour * 1000
