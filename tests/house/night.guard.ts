import type { Source } from './source.ts'

/**
 * By night colors change and nothing else: then a page that everybody can use by day is looked at for its colors alone by
 * night (tests/journeys/usable.ts). The browser's own frame has a color of its own.
 */
export function nightIsColors(files: Source[]): string[] {
  return files
    .filter(({ path, isTest }) => /^src\/.*\.(css|tsx?)$/.test(path) && !isTest)
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, i) =>
          line.includes('prefers-color-scheme') && !line.includes('<meta name="theme-color"')
            ? [`${path}:${i + 1} asks whether it is night; say both colors with light-dark().`]
            : [],
        ),
    )
}
