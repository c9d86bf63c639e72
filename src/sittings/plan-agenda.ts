import type { AgendaBlock } from '#meetings'
import { agendaSteps, type Block, type Protocol } from '#protocols'
import type { SittingStep } from './sitting.ts'

/**
 * The steps of a whole agenda, each with whoever presents in it. `protocols`: those by which its parts are worked on. What
 * somebody shares is not named in them: steps stay, and what was presented closes.
 */
export function planAgenda(
  blocks: readonly AgendaBlock[],
  protocols: readonly Protocol[],
  language: string,
): SittingStep[] {
  const run = blocks.map(({ kind, minutes, words, item, person, protocol }): Block => ({
    kind,
    minutes,
    words: item ? undefined : words,
    presenter: person?.name,
    protocol: protocols.find(({ key }) => key === protocol),
  }))
  return agendaSteps(run, language).map((step) => {
    const block = blocks[Number.parseInt(step.key) - 1]
    const presents = block?.person && (block.kind === 'protocol' || block.kind === 'presenting')
    return presents ? { ...step, presenterId: block.person!.id } : step
  })
}
