import { runBlocks, type Block } from './agenda.ts'
import { libraryIn } from './library.ts'
import type { Step } from './step.ts'

/** The steps of an agenda in the reader's language, each block scaled to its minutes. */
export const agendaSteps = (blocks: readonly Block[], language: string): Step[] =>
  runBlocks(blocks, libraryIn(language).blocks)
