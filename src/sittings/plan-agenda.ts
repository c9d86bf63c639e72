import type { AgendaBlock } from '#meetings'
import { agendaSteps, type Block, type Protocol } from '#protocols'
import type { SittingStep } from './sitting.ts'

/**
 * The steps of a whole agenda, each with the part it is of and whoever presents in it. `protocols`: those by which its
 * parts are worked on. Of words only a topic's are copied: what somebody shares closes, and steps stay.
 */
export function planAgenda(
  blocks: readonly AgendaBlock[],
  protocols: readonly Protocol[],
  language: string,
): SittingStep[] {
  const run = blocks.map(({ kind, minutes, words, person, protocol }): Block => ({
    kind,
    minutes,
    words: kind === 'topic' ? words : undefined,
    presenter: person?.name,
    protocol: protocols.find(({ key }) => key === protocol),
  }))
  return agendaSteps(run, language).map((step) => {
    const block = blocks[Number.parseInt(step.key) - 1]
    const presents = block?.kind === 'protocol' || block?.kind === 'presenting'
    return { ...step, part: block?.key, presenterId: presents ? block.person?.id : undefined }
  })
}
