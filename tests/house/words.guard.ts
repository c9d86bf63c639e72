import type { Source } from './source.ts'

/** Words that the glossary keeps from the screen, and what LPS says instead. */
const avoided: [RegExp, string][] = [
  [/\busers?\b/i, 'say leader, partner, or you'],
  [/\bcomplian\w+/i, 'say what is asked, and by whom'],
  [/\bdeficien\w+/i, 'say what is not there yet'],
  [/\bboss(es)?\b/i, 'name the post'],
  [/\bupload\w*/i, 'say add'],
  [/\b(leader|score)boards?\b|\brank(s|ed|ing|ings)?\b/i, 'people are never ranked'],
  [/\b(traffic|red|green|amber)[- ](light|flag)s?\b/i, 'say in words how things stand'],
  [/\bstreaks?\b/i, 'nobody is pressed to come back'],
  [/\bare you sure\b/i, 'let it be undone instead'],
  [/\b(nobody|no one) can (ever )?see\b/i, 'whoever runs the server could; say “Private in this system”'],
  [
    /\b(artefact|organisation|organis\w+|colour|favourite|behaviour|programme|recognis\w+|centre|judgement)s?\b/i,
    'US spelling',
  ],
]
const official = /^src\/(evaluation|credentials|pipeline)\//
const act = /\bsubmi(t|ts|tted|tting|ssion|ssions)\b/i

/** The catalogues say what the glossary says. */
export function wordsKept(files: Source[]): string[] {
  return files
    .filter(({ path }) => /^src\/.*\bwords\.en\.json$/.test(path))
    .flatMap(({ path, text }) =>
      sentences(JSON.parse(text)).flatMap((sentence) =>
        wrongIn(sentence, path).map((why) => `${path}: “${sentence}” – ${why}.`),
      ),
    )
}

function wrongIn(sentence: string, path: string): string[] {
  // The names of what is put in are for the program: {user} is never read by anybody.
  const shown = sentence.replace(/\{\s*\w+/g, '{')
  const wrong = avoided.filter(([word]) => word.test(shown)).map(([, instead]) => instead)
  return act.test(shown) && !official.test(path)
    ? [...wrong, 'submit is the word of the official act alone']
    : wrong
}

function sentences(words: unknown): string[] {
  if (typeof words === 'string') return [words]
  return words && typeof words === 'object' ? Object.values(words).flatMap(sentences) : []
}
