import { textOf } from './text-of.ts'

/** What a field begins with: its name, what was answered, and the sentence about it if it needs another look. */
export const answering =
  (answers: Record<string, unknown>, errors: Record<string, string>) => (name: string) => ({
    name,
    value: textOf(answers[name]),
    error: errors[name],
  })
