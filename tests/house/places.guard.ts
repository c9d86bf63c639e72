import type { Source } from './source.ts'

// Put together from pieces, so that this file does not name what it looks for.
const registries = new RegExp(['registry\\.[a-z]', 'npmjs\\.', 'deb\\.debian\\.'].join('|'), 'i')
const machines = new RegExp(['(?<![\\w.])/(work|root|home/\\w+|Users/\\w+)/', '/tmp/\\w'].join('|'))
const silencers = new RegExp(
  ['(es|ox)lint-', 'disable|@ts-', '(ignore|nocheck|expect-error)|(prettier|oxfmt)-', 'ignore'].join(''),
)
const promises = new RegExp(['\\bTO', 'DO\\b|\\bFIX', 'ME\\b|\\bXX', 'X\\b'].join(''))

/** The tree runs anywhere: it names no machine's folders and no registry's host. */
export function noPlaces(files: Source[]): string[] {
  return offending(files, (line, { path }) => {
    if (registries.test(line)) return 'names the host of a registry'
    if (path === 'package-lock.json' && line.includes('"resolved"')) return 'says where a package came from'
    return machines.test(line) && 'names a folder of one machine'
  })
}

/** No tool is silenced, and nothing is promised in a comment. */
export function nothingSilenced(files: Source[]): string[] {
  return offending(files, (line, { path }) => {
    if (path.endsWith('.json')) return false
    if (silencers.test(line)) return 'silences a tool'
    return promises.test(line) && 'promises something; do it or leave it'
  })
}

function offending(files: Source[], why: (line: string, file: Source) => string | false): string[] {
  return files.flatMap((file) =>
    file.text.split('\n').flatMap((line, i) => {
      const reason = why(line, file)
      return reason ? [`${file.path}:${i + 1} ${reason}.`] : []
    }),
  )
}
