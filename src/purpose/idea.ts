import { writing } from '#forms'
import { z } from 'zod'
import en from './ideas.en.json' with { type: 'json' }

/** A card about leadership: an idea in LPS's words, whose it is where that is known, and one question to write to. */
export interface Idea {
  key: string
  /** The statement of the source it renders. */
  source: string
  title: string
  whose?: string
  words: string
  question: string
}

/** All of them, in the order they are read. */
export const ideas: readonly Idea[] = en

/** The card of a key; nothing where there is none. */
export const ideaWith = (key: string | undefined) => ideas.find((idea) => idea.key === key)

/** The card after this one; behind the last stands the first. */
export const nextAfter = (idea: Idea): Idea => ideas[(ideas.indexOf(idea) + 1) % ideas.length]!

/** A few that were not opened yet, in order; when all were, the first ones again. */
export function ideasToRead(opened: readonly string[], count: number): readonly Idea[] {
  const rest = ideas.filter(({ key }) => !opened.includes(key))
  return (rest.length > 0 ? rest : ideas).slice(0, count)
}

export const ideaForm = z.object({ words: writing() })
