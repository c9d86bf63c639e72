import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Guard, guards } from './guards.ts'
import { source } from './source.ts'

const tree = (files: Record<string, string>) =>
  Object.entries(files).map(([path, text]) => source(path, text))

/** A guard is shown a good tree, where it keeps quiet, and planted offences, each of which it must name once. */
export function guardSees(name: string, good: Record<string, string>, ...offences: Record<string, string>[]) {
  test(name, () => {
    const guard: Guard = guards[name] ?? assert.fail(`There is no guard “${name}”.`)
    assert.deepEqual(guard(tree(good)), [])
    for (const offence of offences) {
      const complaints = guard(tree({ ...good, ...offence }))
      assert.equal(complaints.length, 1, `${JSON.stringify(offence)} gave ${JSON.stringify(complaints)}`)
      const [path = ''] = Object.keys(offence)
      assert.ok(complaints.join().includes(path), complaints.join())
    }
  })
}
