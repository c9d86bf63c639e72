import { othersWorkIn } from './foreign.ts'
import { Sentence } from './sentence.ts'

/** Throws a sentence where a folder that LPS is to use for the first time holds what somebody else keeps there. */
export function refuseOthersWork(dataDir: string): void {
  const work = othersWorkIn(dataDir)
  if (!work) return
  throw new Sentence(
    `${dataDir} holds ${work}, which LPS did not make. LPS keeps its data in a folder of its own: ` +
      'name an empty or a new one with --data DIR.',
  )
}
