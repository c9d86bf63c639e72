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
  }

/** A cycle as it begins. `beside` says why there is another open one of the same post and year. */
export interface Begun extends Cycle {
  beside?: string
  template?: FromTemplate
  days?: PhaseDays[]
}

/**
 * The phase to stand in: the latest one that is worked on; at the very start, purpose. What is captured, and who walks
 * along, before there is anything in focus carries nobody past the phases in which goals come to be.
 */
export const presentPhase = (states: PhaseStates): Phase =>
  reached(states).findLast((phase) => states[phase] === 'working') ??
  phases.find((phase) => states[phase] === 'not started') ??
  'outcomes'

const reached = ({ focus }: PhaseStates) => (focus === 'not started' ? phases.slice(0, 2) : phases)
