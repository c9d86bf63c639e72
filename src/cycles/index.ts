export { beginCycle } from './begin-cycle.ts'
export { phases, presentPhase, type Cycle, type Phase, type PhaseStates } from './cycle.ts'
export { presentCycle, setPhase as markPhase, startPhase } from './cycles.store.ts'
