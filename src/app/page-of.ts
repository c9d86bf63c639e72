import type { SharedItem } from '#sharing'

const pages: Record<SharedItem['noun'], (id: string) => string> = {
  evidence: (id) => `/portfolio/${id}`,
  goal: (id) => `/goals/${id}`,
  purpose: () => '/purpose',
  philosophy: () => '/purpose',
  assessment: (id) => `/assessments/${id}`,
  inquiry: (id) => `/inquiries/${id}`,
  brief: (id) => `/briefs/${id}`,
  pulse: (id) => `/pulse/${id}`,
}

/** The page on which somebody finds an item of their own. */
export const pageOf = ({ noun, id }: SharedItem) => pages[noun](id)
