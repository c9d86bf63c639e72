import { z } from 'zod'

/** Somebody to be invited when LPS is set up. */
export interface FirstPerson {
  name: string
  email: string
  title: string
  /** A school founded below the organization; nothing for the organization itself. */
  school: string | null
}

/** A line that cannot be read, and why. */
export interface WrongPerson {
  line: number
  text: string
  why: 'parts' | 'name' | 'email' | 'title' | 'twice' | 'long'
}

const mostLines = 500

/**
 * Reads a pasted list, one person a line: name, e-mail, post title, school, parted by commas, semicolons or tabs as in a
 * table. The school may be missing. Empty lines are nothing; each address stands once; at most 500 lines.
 */
export function readFirstPeople(text: string) {
  const [people, wrong]: [FirstPerson[], WrongPerson[]] = [[], []]
  const seen = new Set<string>()
  text.split('\n').forEach((given, place) => {
    const line = given.trim()
    if (!line) return
    const read = readLine(line, seen)
    const full = people.length >= mostLines
    if (typeof read === 'string' || full)
      wrong.push({ line: place + 1, text: line, why: typeof read === 'string' ? read : 'long' })
    else people.push(read)
  })
  return { people, wrong }
}

function readLine(line: string, seen: Set<string>): FirstPerson | WrongPerson['why'] {
  const parts = line
    .split(line.includes('\t') ? '\t' : line.includes(';') ? ';' : ',')
    .map((part) => part.trim())
  const [name = '', email = '', title = '', school = ''] = parts
  if (parts.length < 3 || parts.length > 4) return 'parts'
  if (!name) return 'name'
  if (!z.email().safeParse(email).success) return 'email'
  if (!title) return 'title'
  if ([name, email, title, school].some((part) => part.length > 200)) return 'long'
  if (seen.has(email.toLowerCase())) return 'twice'
  seen.add(email.toLowerCase())
  return { name, email, title, school: school || null }
}
