import type { RoleKind } from '#posts'
import { roleNames, type RoleName } from '#roles'
import { readCsv } from '#tables'
import { z } from 'zod'

/** Somebody of a list of people to be invited. */
export interface Listed {
  line: number
  name: string
  email: string
  title: string
  /** The school as it is called; nothing for the organization itself. */
  school: string | null
  role: RoleName | null
}

/** A line that cannot be read, and why. */
export interface WrongLine {
  line: number
  text: string
  why: 'parts' | 'name' | 'email' | 'title' | 'role' | 'twice' | 'long'
}

const mostLines = 500

/**
 * Reads a pasted list, one person a line: name, e-mail, post title, school, role, parted by commas, semicolons or tabs, or as
 * a spreadsheet saves it, with the names of the columns above. School and role may be missing. Empty lines are nothing; each
 * address stands once; at most 500 lines.
 */
export function readRoster(text: string) {
  const [people, wrong]: [Listed[], WrongLine[]] = [[], []]
  const seen = new Set<string>()
  const lines = text.split('\n').map((given, place) => ({ text: given.trim(), line: place + 1 }))
  const filled = lines.filter((one) => one.text)
  for (const one of namesColumns(filled[0]?.text) ? filled.slice(1) : filled) {
    const read = readLine(one.text, seen)
    const full = people.length >= mostLines
    if (typeof read === 'string' || full)
      wrong.push({ ...one, why: typeof read === 'string' ? read : 'long' })
    else people.push({ line: one.line, ...read })
  }
  return { people, wrong }
}

const namesColumns = (first = '') => /^e-?mail\b/i.test(partsOf(first)[1] ?? '')

function partsOf(line: string): string[] {
  const separator = line.includes('\t') ? '\t' : line.includes(';') ? ';' : ','
  // A spreadsheet puts quotes around what holds a comma.
  const parts = line.includes('"') ? readCsv(line)?.[0] : undefined
  return (parts ?? line.split(separator)).map((part) => part.trim())
}

function readLine(line: string, seen: Set<string>): Omit<Listed, 'line'> | WrongLine['why'] {
  const parts = partsOf(line)
  while (parts.length > 3 && !parts.at(-1)) parts.pop()
  const [name = '', email = '', title = '', school = '', called = ''] = parts
  if (parts.length < 3 || parts.length > 5) return 'parts'
  if (!name) return 'name'
  if (!z.email().safeParse(email).success) return 'email'
  if (!title) return 'title'
  const role = called ? roleNames.find((one) => one.toLowerCase() === plain(called)) : null
  if (role === undefined) return 'role'
  if ([name, email, title, school].some((part) => part.length > 200)) return 'long'
  if (seen.has(email.toLowerCase())) return 'twice'
  seen.add(email.toLowerCase())
  return { name, email, title, school: school || null, role }
}

const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, '')

const kinds: [RegExp, RoleKind][] = [
  [/(assistant|associate|vice|deputy).*principal/i, 'assistantPrincipal'],
  [/principal/i, 'principal'],
  [/(assistant|associate|deputy).*superintendent/i, 'assistantSuperintendent'],
  [/superintendent/i, 'superintendent'],
  [/director/i, 'director'],
  [/dean/i, 'dean'],
  [/teacher leader|coach/i, 'teacherLeader'],
]

/** What kind of post a title names; staff where nobody can tell. The office can give another post later. */
export const kindOfTitle = (title: string): RoleKind =>
  kinds.find(([word]) => word.test(title))?.[1] ?? 'staff'
