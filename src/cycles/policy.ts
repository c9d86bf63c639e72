import { daysLater } from '#clock'
import type { Cycle } from './cycle.ts'

/** What a leader may do with a cycle (domain 3.4): rest for a while, come back, close it, open it again. */
export const steps = ['paused', 'resumed', 'closed', 'reopened'] as const

export type Step = (typeof steps)[number]

type State = Cycle['state']

/** What is written for a cycle. Entries and portfolios may be worked on for as long as somebody likes. */
type Deed = 'read' | 'capture' | 'write purpose' | 'write goals' | 'choose standards' | 'mark phases'

const moves: Record<Step, { from: readonly State[]; to: State }> = {
  paused: { from: ['active', 'closing'], to: 'paused' },
  resumed: { from: ['paused'], to: 'active' },
  closed: { from: ['draft', 'active', 'closing', 'paused'], to: 'closed' },
  reopened: { from: ['closed', 'archived'], to: 'active' },
}

/** Which steps a cycle can take from where it is. */
export const stepsFrom = (state: State) => steps.filter((step) => moves[step].from.includes(state))

/** Where a step leads. */
export const stateAfter = (step: Step) => moves[step].to

/** Is it neither closed nor put away? A paused cycle is open: whoever rests may still write. */
export const isOpen = ({ state }: Pick<Cycle, 'state'>) => state !== 'closed' && state !== 'archived'

/** Does it ask for anything these days? */
export const isRunning = ({ state }: Pick<Cycle, 'state'>) => state === 'active' || state === 'closing'

/**
 * May this be done in a cycle? A closed one is read and collected from as before; what it was for, its goals, standards
 * and phases stay as they are until it is opened again.
 */
export const lets = (cycle: Pick<Cycle, 'state'>, deed: Deed) =>
  isOpen(cycle) || deed === 'read' || deed === 'capture'

/** Is its last month under way, or over? Then closing it is looking back. */
export const nearsItsEnd = ({ ends }: Pick<Cycle, 'ends'>, today: string) => today >= daysLater(ends, -31)

/** Opening again is explained, and so is closing more than a month before the last day; both stand in the cycle's history. */
export const wantsReason = (step: Step, { ends }: Pick<Cycle, 'ends'>, today: string) =>
  step === 'reopened' || (step === 'closed' && !nearsItsEnd({ ends }, today))
