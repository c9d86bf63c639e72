import { posix } from 'node:path'
import type { Source } from './source.ts'

// A decision tells of its day, and may name what is gone since.
const ofItsDay = /^docs\/decisions\//
const named = /`((?:[\w.-]+\/)*[\w-][\w.-]*\.(?:tsx?|mjs|sql|typ))`/g
const linked = /\]\(([^)#:\s]+\.\w+)(?:#[^)]*)?\)/g

/** Documents lead to files that are there: by a path, by a name alone wherever it stands, and by a link. */
export function documentsLead(files: Source[]): string[] {
  const paths = new Set(files.map(({ path }) => path))
  const names = new Set(files.map(({ path }) => posix.basename(path)))
  const isThere = (name: string) => (name.includes('/') ? paths.has(name) : names.has(name))
  return files
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ path, text }) => {
      const told = ofItsDay.test(path)
        ? []
        : found(text, named).filter((name) => !isThere(withSrc(name, paths)))
      const links = found(text, linked).filter((to) => !paths.has(posix.join(posix.dirname(path), to)))
      return [...told, ...links].map((gone) => `${path} leads to ${gone}, which is not there.`)
    })
}

const found = (text: string, what: RegExp) => [...text.matchAll(what)].map(([, name = '']) => name)

// `app/reactions.ts` says no less than `src/app/reactions.ts`.
const withSrc = (name: string, paths: ReadonlySet<string>) =>
  paths.has(`src/${name}`) ? `src/${name}` : name
