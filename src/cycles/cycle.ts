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

/** The phase to stand in: the latest one begun; at the very start, purpose. */
export const presentPhase = (states: PhaseStates): Phase =>
  phases.findLast((phase) => states[phase] === 'working') ??
  phases.find((phase) => states[phase] === 'not started') ??
  'outcomes'
