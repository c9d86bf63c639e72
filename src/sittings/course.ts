/** How far a sitting is: which step, since when its clock runs, and what was given to each step. Times are milliseconds. */
export interface Course {
  state: 'running' | 'paused' | 'over'
  /** The present step, counted from nought. */
  at: number
  /** When the clock of the present step began to run; null while it stands. */
  since: number | null
  /** What each step took, without what runs since. */
  spent: number[]
  /** Minutes that were added to each step. */
  extra: number[]
  /** Steps that were passed over. */
  leftOut: number[]
  /** When it last changed: what was done without a network is never counted as earlier than this. */
  movedAt: number
  /** Grows by one with each move. Who moves says which version they saw. */
  version: number
}

/** What can be done with a sitting that runs. */
export const moves = ['next', 'skip', 'back', 'pause', 'goOn', 'stretch', 'end', 'again'] as const
export type Move = (typeof moves)[number]

/** How many minutes one stretch gives. */
export const stretching = 2

/** How long after its end a sitting can be taken up again, in milliseconds. */
export const regret = 60 * 60_000

/** A sitting of so many steps as it begins: the first step runs. */
export const beginning = (steps: number, now: number): Course => ({
  state: 'running',
  at: 0,
  since: now,
  spent: Array<number>(steps).fill(0),
  extra: Array<number>(steps).fill(0),
  leftOut: [],
  movedAt: now,
  version: 1,
})

/**
 * One move further, or nothing where it has no meaning: a sitting that is over only begins again, one that stands is not
 * paused twice. A moment before the last move counts as that move's.
 */
export function moved(course: Course, move: Move, moment: number): Course | undefined {
  const now = Math.max(moment, course.movedAt)
  const change = ways[move](course, now)
  return change && { ...stopped(course, now), ...change, movedAt: now, version: course.version + 1 }
}

type Way = (course: Course, now: number) => Partial<Course> | undefined

const isOpen = ({ state }: Course) => state !== 'over'

const onTo = (at: number, now: number): Partial<Course> => ({ state: 'running', at, since: now })

const forward: Way = (course, now) =>
  course.at + 1 < course.spent.length ? onTo(course.at + 1, now) : { state: 'over' }

const ways: Record<Move, Way> = {
  next: (course, now) => (isOpen(course) ? forward(course, now) : undefined),
  skip: (course, now) =>
    isOpen(course)
      ? { ...forward(course, now), leftOut: [...new Set([...course.leftOut, course.at])] }
      : undefined,
  back: (course, now) =>
    isOpen(course) && course.at > 0
      ? { ...onTo(course.at - 1, now), leftOut: course.leftOut.filter((step) => step !== course.at - 1) }
      : undefined,
  pause: (course) => (course.state === 'running' ? { state: 'paused' } : undefined),
  goOn: (course, now) => (course.state === 'paused' ? onTo(course.at, now) : undefined),
  stretch: (course, now) =>
    isOpen(course)
      ? {
          extra: course.extra.map((minutes, step) => (step === course.at ? minutes + stretching : minutes)),
          since: course.state === 'running' ? now : null,
        }
      : undefined,
  end: (course) => (isOpen(course) ? { state: 'over' } : undefined),
  again: (course, now) =>
    course.state === 'over' && now - course.movedAt <= regret ? onTo(course.at, now) : undefined,
}

// Whatever comes next, what ran until now belongs to the present step, and its clock stands.
const stopped = (course: Course, now: number): Course => ({
  ...course,
  since: null,
  spent: course.spent.map((time, step) => (step === course.at ? time + runs(course, now) : time)),
})

const runs = ({ since }: Course, now: number) => (since === null ? 0 : Math.max(0, now - since))

/** How long the present step has taken until now. */
export const takenBy = (course: Course, now: number): number =>
  (course.spent[course.at] ?? 0) + runs(course, now)

/** How long a step may take, with what was added to it. */
export const lengthOf = (course: Course, minutes: readonly number[], step: number): number =>
  ((minutes[step] ?? 0) + (course.extra[step] ?? 0)) * 60_000

/** What is left of the present step; below nought when it takes longer. */
export const leftOfStep = (course: Course, minutes: readonly number[], now: number): number =>
  lengthOf(course, minutes, course.at) - takenBy(course, now)

/** What is left of the whole, from now on, if every step takes its time. */
export function leftOfWhole(course: Course, minutes: readonly number[], now: number): number {
  if (course.state === 'over') return 0
  const later = minutes.map((_, step) => (step > course.at ? lengthOf(course, minutes, step) : 0))
  return later.reduce((sum, each) => sum + each, Math.max(0, leftOfStep(course, minutes, now)))
}
