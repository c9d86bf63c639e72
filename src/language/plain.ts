/**
 * The words of a Markdown text as somebody reads them, without its signs: a point of a list keeps a dot, a link its words.
 * For where two wordings are compared; a page that only shows them uses `Prose`.
 */
export const plainWords = (markdown: string): string =>
  markdown
    .replace(/^ {0,3}(?:#{1,6}|>)[ \t]+/gm, '')
    .replace(/^([ \t]*)[-*+][ \t]+/gm, '$1• ')
    .replace(/!?\[([^\]\n]{0,300})\]\([^)\n]{0,2000}\)/g, '$1')
    .replace(/(\*\*|__|`)(?=\S)([^]{0,1000}?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)([^]{0,1000}?\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
