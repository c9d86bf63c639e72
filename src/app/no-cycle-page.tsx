import type { Reader } from '#people'
import { Layout } from '#ui'
import { words } from './words.ts'

/** For somebody who holds no post: what a cycle is and when it begins. */
export const NoCyclePage = ({ reader }: { reader: Reader }) => {
  const say = words(reader.language)
  return <Layout.Head title={say('cycle')} lead={say('noCycle')} />
}
