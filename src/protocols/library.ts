import { runBlocks, type Block, type BlockSteps } from './agenda.ts'
import en from './library.en.json' with { type: 'json' }
import type { Protocol } from './protocol.ts'

interface Written {
  protocols: Protocol[]
  blocks: BlockSteps
  agendas: {
    key: string
    name: string
    purpose: string
    blocks: (Omit<Block, 'protocol'> & { protocol?: string })[]
  }[]
}

/** What LPS brings along in one language: recipes (domain 2.13), and whole meetings made of them. */
interface Library {
  protocols: Protocol[]
  meetings: Protocol[]
  blocks: BlockSteps
}

const open = ({ protocols, blocks, agendas }: Written): Library => ({
  protocols,
  blocks,
  meetings: agendas.map(({ blocks: parts, ...agenda }) => ({
    ...agenda,
    steps: runBlocks(
      parts.map(({ protocol, ...part }) => ({
        ...part,
        protocol: protocols.find(({ key }) => key === protocol),
      })),
      blocks,
    ),
  })),
})

const libraries = new Map([['en', open(en as Written)]])

/** The library in a language, or in English where there is none yet. */
export const libraryIn = (language: string): Library =>
  libraries.get(language.split('-')[0] ?? '') ?? libraries.get('en')!

/** A recipe or a whole meeting of the library by its key. */
export function libraryProtocol(key: string, language: string): Protocol | undefined {
  const { protocols, meetings } = libraryIn(language)
  return [...protocols, ...meetings].find((one) => one.key === key)
}
