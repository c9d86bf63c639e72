import { Visitor, type Node, type Program, type TemplateLiteral } from 'oxc-parser'

/** A text written in a script, with `?` for each value put into it and the tag before it (sql`…`), if any. */
export type Words = { text: string; tag: string | undefined }

/** All the texts written in a parsed file. */
export function stringsIn(program: Program): Words[] {
  const found: Words[] = []
  const tags = new Map<Node, string>()
  new Visitor({
    Literal: ({ value }) => void (typeof value === 'string' && found.push({ text: value, tag: undefined })),
    TaggedTemplateExpression: ({ tag, quasi }) =>
      void (tag.type === 'Identifier' && tags.set(quasi, tag.name)),
    TemplateLiteral: (node) => void found.push({ text: written(node), tag: tags.get(node) }),
  }).visit(program)
  return found
}

const written = ({ quasis }: TemplateLiteral) => quasis.map(({ value }) => value.raw).join(' ? ')
