import type { Reader } from '#people'
import { Picture } from '#ui'
import { lensAt, type Graph } from './lens.ts'
import { treeOf, type Branch, type End, type Serving } from './tree.ts'
import { words } from './words.ts'

interface ServesTreeProps {
  reader: Reader
  graph: Graph
  /** The goals at the lower end. */
  ends: (End & { space: string; note?: string; href?: string })[]
  /** Says of the ends alone in which words they serve, not of every step above them. */
  brief?: boolean
  /** The place it is about, whose goals are marked; otherwise those at the lower end are. */
  at?: string | null
  /** Only where there is no room for the drawn picture. */
  narrow?: boolean
}

/** What goals serve, from the top down to themselves; each goal stands once. */
export const ServesTree = (props: ServesTreeProps) => {
  const say = words(props.reader.language)
  return (
    <Picture.Tree
      label={say('tree')}
      narrow={props.narrow}
      nodes={treeOf(props.graph, props.ends).map((one) => nodeOf(one, props))}
    />
  )
}

type TreeNode = Parameters<typeof Picture.Tree>[0]['nodes'][number]

function nodeOf(branch: Branch, props: ServesTreeProps): TreeNode {
  const { aim, end, below } = branch
  const shown = props.ends.find(({ id }) => id === end?.id)
  return {
    title: shown?.statement ?? aim?.statement ?? '',
    href: shown ? shown.href : aim && lensAt(aim.space, aim.id),
    note: shown ? shown.note : aim && noteOf(aim, props),
    how: howOf(props.reader, branch, Boolean(props.brief && !end)),
    here: props.at ? (shown ?? aim)?.space === props.at : Boolean(end),
    below: below.map((one) => nodeOf(one, props)),
  }
}

/** "supports it: in our team time", "also supports “…”"; `brief`: only what it serves besides, without how. */
function howOf(reader: Reader, { by, also }: Branch, brief: boolean): string[] {
  const say = words(reader.language)
  const told = ({ how }: Serving, strength: string) => (how && !brief ? `${strength}: ${how}` : strength)
  return [
    ...(by && !brief ? [told(by, say(`strength.${by.strength}`))] : []),
    ...also.map((one) => told(one, say(`also.${one.strength}`, { goal: one.aim.statement }))),
  ]
}

function noteOf({ id, organization, state }: NonNullable<Branch['aim']>, { reader, ends }: ServesTreeProps) {
  const say = words(reader.language)
  const whose = state === 'inProgress' ? organization : say('over', { organization })
  const changed = ends.some(({ links }) => links.some((link) => link.id === id && link.changed))
  return changed ? `${whose} · ${say('changedSince')}` : whose
}
