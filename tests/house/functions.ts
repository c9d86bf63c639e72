import { Visitor, type ArrowFunctionExpression, type Function, type Node, type Program } from 'oxc-parser'

/** A function as it stands in a file: the lines from its first word to its last bracket, and its parameters. */
export type Func = { name: string; line: number; lines: number; parameters: number }

/** All the functions of a parsed file, named by what they are given to. `describe` only gathers tests: left out. */
export function functionsIn(program: Program, text: string): Func[] {
  const found: Func[] = []
  const names = new Map<Node, string>()
  const line = (at: number) => text.slice(0, at).split('\n').length
  const take = (node: Function | ArrowFunctionExpression) => {
    const name = names.get(node) ?? node.id?.name ?? 'a nameless function'
    if (name === 'describe' || name === 'suite') return
    const first = line(node.start)
    found.push({ name, line: first, lines: line(node.end) - first + 1, parameters: parameters(node) })
  }
  new Visitor({
    VariableDeclarator: ({ id, init }) => void (init && id.type === 'Identifier' && names.set(init, id.name)),
    Property: ({ key, value }) => void (key.type === 'Identifier' && names.set(value, key.name)),
    MethodDefinition: ({ key, value }) => void (key.type === 'Identifier' && names.set(value, key.name)),
    CallExpression: ({ callee, arguments: given }) => {
      if (callee.type === 'Identifier') given.forEach((argument) => names.set(argument, callee.name))
    },
    FunctionDeclaration: take,
    FunctionExpression: take,
    ArrowFunctionExpression: take,
  }).visit(program)
  return found
}

function parameters({ params }: Function | ArrowFunctionExpression): number {
  return params.filter((param) => !(param.type === 'Identifier' && param.name === 'this')).length
}
