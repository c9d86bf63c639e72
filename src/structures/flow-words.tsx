import type { Reader } from '#people'
import { List } from '#ui'
import { flowNorms, flowParts, type Flow } from './flow.ts'
import { words } from './words.ts'

/** How information flows, in words: the norms, and what goes out when, how and by whom. */
export const FlowWords = ({ reader, flow }: { reader: Reader; flow: Flow }) => {
  const say = words(reader.language)
  const norms = flowNorms.filter((norm) => flow.norms.includes(norm)).map((norm) => say(`norm.${norm}`))
  const held = [...norms, ...flow.own.split('\n').filter((line) => line.trim())]
  const parts = flowParts.filter((part) => flow[part])
  return (
    <>
      {held.length > 0 && (
        <List.Rows>
          {held.map((norm) => (
            <List.Row title={norm} />
          ))}
        </List.Rows>
      )}
      {parts.length > 0 && (
        <List.Facts
          facts={parts.map((part) => [say(`part.${part}`), <span dir="auto">{flow[part]}</span>])}
        />
      )}
    </>
  )
}
