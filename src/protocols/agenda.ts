import { fitProtocol } from './fit-protocol.ts'
import { minutesOf, type Protocol } from './protocol.ts'
import type { Step } from './step.ts'

/** What a meeting's agenda is made of. */
export const blockKinds = [
  'checkIn',
  'promises',
  'learning',
  'protocol',
  'presenting',
  'goal',
  'question',
  'topic',
  'noting',
  'checkOut',
] as const

/** A block of an agenda as it is to be run. */
export interface Block {
  kind: (typeof blockKinds)[number]
  minutes: number
  /** The recipe by which it is talked about; without one each kind has its own way. */
  protocol?: Pick<Protocol, 'steps' | 'each'>
  /** What it is about in the words of the agenda: the goal, the question, the matter, what is presented. */
  words?: string
  /** Who presents, by name. */
  presenter?: string
}

/** How the blocks of an agenda run that name no recipe. */
export type BlockSteps = Record<Exclude<Block['kind'], 'protocol'>, Step[]>

const mostTurns = 10
const longestTitle = 80

/**
 * The steps of an agenda, in order: each block becomes its steps, scaled to the block. A recipe that is for one person
 * after the other comes as often as it fits. Keys begin with the number of their block: `4.clarifying`.
 */
export const runBlocks = (blocks: readonly Block[], ways: BlockSteps): Step[] =>
  blocks.flatMap((block, n) =>
    fitProtocol(stepsOf(block, ways), block.minutes).map((step) => ({
      ...step,
      key: `${n + 1}.${step.key}`,
      title: titleOf(step.title, block),
    })),
  )

function stepsOf({ kind, minutes, protocol }: Block, ways: BlockSteps): Step[] {
  if (protocol?.steps.length) return inTurns(protocol, minutes)
  return ways[kind === 'protocol' ? 'topic' : kind]
}

/** The steps of a recipe in so many minutes: one that is for one person after the other comes as often as it fits. */
export function inTurns({ steps, each }: Pick<Protocol, 'steps' | 'each'>, minutes: number): Step[] {
  const turns = each ? Math.min(Math.max(Math.floor(minutes / minutesOf(steps)), 1), mostTurns) : 1
  if (turns === 1) return steps
  return Array.from({ length: turns }, (_, n) =>
    steps.map((step) => ({ ...step, key: `${step.key}.${n + 1}`, title: `${step.title} · ${n + 1}` })),
  ).flat()
}

function titleOf(title: string, { protocol, kind, words, presenter }: Block): string {
  const about = protocol || kind === 'presenting' ? (presenter ?? words) : words
  return cut(about ? `${title}: ${about}` : title)
}

const cut = (title: string) =>
  [...title].length > longestTitle ? `${[...title].slice(0, longestTitle - 1).join('')}…` : title
