/** The five phases of a cycle (LPS-34…39). They can be walked in any order. */
export const phases = ['purpose', 'focus', 'structures', 'action', 'outcomes'] as const

export type Phase = (typeof phases)[number]

export type PhaseState = 'not started' | 'working' | 'ready' | 'done'

/** One run through the five phases, usually a school year. Days as `YYYY-MM-DD`, the last day included. */
export interface Cycle {
  id: string
  personId: string
  postId: string
  schoolYear: string
  title: string | null
  starts: string
  ends: string
  state: 'draft' | 'active' | 'paused' | 'closing' | 'closed' | 'archived'
}

/** Where a leader is in a cycle. */
export type PhaseStates = Record<Phase, PhaseState>

/** How a phase is walked: how often it was taken up again, and the days a template suggested for it. */
export interface Walk {
  revisited: number
  starts: string | null
  ends: string | null
}

/** The days of a phase in one cycle, both included. */
export interface PhaseDays {
  phase: Phase
  starts: string
  ends: string
}

/** What a cycle keeps of the template it was begun from: a copy, for templates change. */
export interface FromTemplate {
  title: string
  note: string
  uses: string[]
}

/** The cycle somebody works in, with its phases and what it keeps of its template. */
export type PresentCycle = Cycle &
  Pick<FromTemplate, 'note' | 'uses'> & {
    template: string | null
    phases: PhaseStates
    walk: Record<Phase, Walk>
    /** Its leader has an open cycle, this one or another. */
    goesOn: boolean
    /** Its leader has an open cycle that began later. */
    followed: boolean
  }

/** A cycle as it begins. `beside` says why there is another open one of the same post and year. */
export interface Begun extends Cycle {
  beside?: string
  template?: FromTemplate
  days?: PhaseDays[]
}

/** What the first three phases are walked for, and whether it is there: a use that is said, a goal, company. */
export type Fruits = Record<'purpose' | 'focus' | 'structures', boolean>

/**
 * The phase to stand in: the first that is not whole. What is done ahead of it, such as a photo or a partner on the first
 * day, is under way and moves nobody.
 */
export const presentPhase = (states: PhaseStates, fruits: Fruits): Phase =>
  phases.find((phase) => !isWhole(phase, states, fruits)) ?? 'outcomes'

/**
 * Whole is what its leader calls so; else what was begun and bears what later phases rest on. Acting goes on all year: it
 * is whole when looking at what changed has begun.
 */
export function isWhole(phase: Phase, states: PhaseStates, fruits: Fruits): boolean {
  if (states[phase] === 'ready' || states[phase] === 'done') return true
  if (phase === 'outcomes' || states[phase] === 'not started') return false
  return phase === 'action' ? states.outcomes !== 'not started' : fruits[phase]
}
