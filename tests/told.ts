import type { EventEmitter } from 'node:events'
import type { EventData } from 'node:test'
import type { Group } from './groups.ts'

/**
 * Hears a run of tests, and says afterwards what is missing in its account: each file that told of no test, and each
 * process of which fewer tests were heard than it had. A process that ends too early takes along what it had not told yet,
 * even where it ends as if all were well.
 */
export function hear(run: EventEmitter, groups: Group[]): () => string[] {
  const told = new Map<string, number>()
  const fewer: string[] = []
  let since = 0
  const over = ({ name, nesting, details }: EventData.TestPass | EventData.TestFail) => {
    if (details.type !== 'suite') since++
    else if (nesting === 0) {
      told.set(name, since)
      since = 0
    }
  }
  run.on('test:pass', over)
  run.on('test:fail', over)
  run.on('test:summary', ({ file, counts }: EventData.TestSummary) => {
    const files = groups.find(({ entry }) => entry === file)?.files ?? []
    const heard = files.reduce((sum, one) => sum + (told.get(one) ?? 0), since)
    if (file && heard < counts.tests)
      fewer.push(`Only ${heard} of ${counts.tests} tests were heard of: ${files.join(', ')}`)
    since = 0
  })
  const silent = () => groups.flatMap(({ files }) => files).filter((file) => !told.get(file))
  return () => [...fewer, ...silent().map((file) => `No test was heard of: ${file}`)]
}
