import { h } from 'preact'
import type { ToolbarWords } from './shell.ts'

const buttons = [
  ['md-bold', 'bold'],
  ['md-italic', 'italic'],
  ['md-unordered-list', 'list'],
  ['md-quote', 'quote'],
  ['md-link', 'link'],
] as const

/** The formatting buttons of a Markdown field, each with its word; `target` is the id of the textarea. */
export const Toolbar = ({ target, words }: { target: string; words: ToolbarWords }) =>
  h(
    'markdown-toolbar',
    { for: target, class: 'toolbar', 'aria-label': words.toolbar },
    buttons.map(([tag, word]) => h(tag, { class: word }, words[word])),
  )
