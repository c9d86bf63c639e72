import type { Reader } from '#people'
import { listed, type Listed } from '#questions'
import { isOut, type Showing } from '#snapshots'
import { Touches } from './touches.tsx'
import { purposeTouchesAsked, type Touch } from './touches.store.ts'

/** A goal of one's own with what it serves and who can see it. */
export interface Touched {
  goal: { id: string }
  links: readonly { space: string; id: string; statement: string }[]
  audiences: readonly { kind: string; name: string }[]
}

/** What hangs on a goal, told below it: entries that show it, who may read it, goals it serves, copies handed upward. */
export function touchesGoal(
  reader: Reader,
  { goal: { id }, links, audiences }: Touched,
  { claims, copies }: { claims: readonly Touch[]; copies: readonly Showing[] },
) {
  const readers = audiences.filter(({ kind }) => kind !== 'break-glass')
  const out = copies.filter((copy) => isOut(copy, reader.now))
  const touches: (readonly Touch[])[] = [
    claims,
    readers.map(({ name }) => ({ what: 'grant', words: name, href: `/sharing/goal/${id}` })),
    links.map((one) => ({
      what: 'link',
      words: one.statement,
      href: `/organizations/${one.space}/goals/${one.id}`,
    })),
    out.map(({ organization }) => ({ what: 'shown', words: organization, href: `/goals/${id}` })),
  ]
  return Touches({ reader, of: 'goal', touches: touches.flatMap((some) => some.toSorted(byWords)) })
}

const byWords = (one: Touch, other: Touch) => (one.words < other.words ? -1 : 1)

/** What hangs on the purpose of a cycle, told below it. */
export const touchesPurpose = {
  asked: (person: string) => listed(purposeTouchesAsked(person)),
  show: (reader: Reader, { list }: Listed<Touch>) => Touches({ reader, of: 'purpose', touches: list }),
}
