import assert from 'node:assert/strict'
import { mock } from 'node:test'
import pg from 'pg'
import type { Visitor } from '#world'

/** The statements that the program and its sessions send for one page; those that touch no table are not counted. */
export async function statementsOf(reader: Visitor, path: string): Promise<string[]> {
  const query = mock.method(pg.Client.prototype, 'query')
  const answer = await reader.get(path)
  query.mock.restore()
  assert.equal(answer.status, 200)
  return query.mock.calls
    .filter((call) => /^lps_(app|auth)$/.test((call.this as pg.Client).user ?? ''))
    .map(({ arguments: [asked] }) => String((asked as { text?: string }).text ?? asked))
    .filter((text) => !/^(begin|commit|rollback|set transaction|select set_config)/.test(text))
}
