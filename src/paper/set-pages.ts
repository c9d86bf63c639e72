import { join } from 'node:path'
import { families, fontFiles } from './fonts.ts'
import { openTypesetter, type Complaint, type SetDocument, type Typesetter } from './typesetter.ts'

/** What lies on the desk while a document is set: a template, its data, and the pictures by name. */
export interface Desk {
  template: Buffer
  data: unknown
  print: { title: string; author: string; lang: string; region: string; pictures: string[] }
  pictures: Map<string, Buffer>
}

export interface Pages {
  compiler: Typesetter
  document: SetDocument
  unreadable: string[]
}

// A folder that does not exist: a template finds what was laid on the desk and nothing else of this machine.
const desk = join(import.meta.dirname, 'desk')

// Long words break anywhere rather than run off the page.
// A template that asks for another font first adds these behind it (`print.families`).
const main = `
#let print = json("/print.json")
#set document(title: print.title, author: print.author, date: auto)
#set text(font: print.families, fallback: false)
#set text(lang: print.lang, region: print.region)
#show regex("\\\\S{28,}"): it => it.text.clusters().join("\\u{200b}")
#include "/template.typ"
`

/** Makes the typesetter ready: reads the fonts once, for as many documents as the process will print. */
export function openCompiler(): Typesetter {
  return openTypesetter(desk, fontFiles().flat())
}

/** Sets the pages. Pictures that cannot be drawn are left out and named. Throws when the template is wrong. */
export function setPages(compiler: Typesetter, things: Desk): Pages {
  layOut(compiler, things)
  const result = compiler.compile({ mainFileContent: main })
  if (result.result) return { compiler, document: result.result, unreadable: [] }
  const unreadable = things.print.pictures.filter((name) => !canDraw(compiler, name))
  if (unreadable.length === 0) throw new Error(reasons(result.takeError()))
  const rest = things.print.pictures.filter((name) => !unreadable.includes(name))
  return { ...setPages(compiler, { ...things, print: { ...things.print, pictures: rest } }), unreadable }
}

function layOut(compiler: Typesetter, { template, data, print, pictures }: Desk): void {
  compiler.resetShadow()
  const lay = (name: string, bytes: Buffer) => compiler.mapShadow(join(desk, name), bytes)
  for (const name of print.pictures) lay(name, pictures.get(name) ?? Buffer.alloc(0))
  lay('template.typ', template)
  lay('data.json', Buffer.from(JSON.stringify(data)))
  lay('print.json', Buffer.from(JSON.stringify({ ...print, families })))
}

function canDraw(compiler: Typesetter, name: string): boolean {
  return !compiler.compile({ mainFileContent: `#image(read("/${name}", encoding: none))` }).hasError()
}

function reasons(error: Complaint | null): string {
  const found = error?.shortDiagnostics ?? []
  return found.map(({ message }) => message).join('; ') || 'the typesetter gave no reason.'
}
