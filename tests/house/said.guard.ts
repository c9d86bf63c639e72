import type { Source } from './source.ts'

const catalogue = /^src\/[^/]+\/(.+-)?words\.en\.json$/

/**
 * Whatever a catalogue holds is said: its name stands in the module, or a template there gives it, or a module that is
 * imported there hands it on as a text, such as a complaint. What stands in `language` may be said everywhere.
 */
export function wordsSaid(files: Source[]): string[] {
  const scripts = files.filter(({ path, isTest }) => /^src\/.*\.tsx?$/.test(path) && !isTest)
  return files
    .filter(({ path }) => catalogue.test(path))
    .flatMap(({ path, text, folder }) => {
      const own = folder === 'language' ? scripts : scripts.filter((script) => script.folder === folder)
      const names = new Set(own.flatMap((script) => script.text.match(/\w+/g) ?? []))
      const unsure = Object.keys(JSON.parse(text)).filter((key) => !names.has(key))
      if (unsure.length === 0) return []
      const texts = textsFor(own, scripts)
      const templates = own.flatMap(({ strings }) => strings.flatMap((one) => templateOf(one.text) ?? []))
      return unsure
        .filter((key) => !texts.has(key) && !templates.some((one) => one.test(key)))
        .map((key) => `${path}: nothing says “${key}”.`)
    })
}

/** The texts of these files and of the modules that they import. */
function textsFor(own: Source[], scripts: Source[]) {
  const below = new Set(own.flatMap(({ imports }) => imports.map(({ from }) => from.replace('#', ''))))
  const near = scripts.filter(({ folder }) => folder && below.has(folder))
  return new Set([...own, ...near].flatMap(({ strings }) => strings.map(({ text }) => text)))
}

/** What a template can become, where that may be a name: `refused.${why}`. */
function templateOf(text: string): RegExp | undefined {
  const pieces = text.split(' ? ')
  if (pieces.length < 2 || pieces.every((piece) => piece === '')) return undefined
  if (!pieces.every((piece) => /^[\w.-]*$/.test(piece))) return undefined
  return new RegExp(`^${pieces.map((piece) => piece.replaceAll('.', String.raw`\.`)).join('.+')}$`)
}
