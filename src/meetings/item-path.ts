const own: Record<string, (id: string) => string> = {
  goal: (id) => `/goals/${id}`,
  inquiry: (id) => `/inquiries/${id}`,
  brief: (id) => `/briefs/${id}`,
  evidence: (id) => `/portfolio/${id}`,
  assessment: (id) => `/assessments/${id}`,
  philosophy: () => '/philosophy',
}

/** Where an item of an agenda is read: one's own on its page, another's where it is shared. */
export const itemPath = (item: { noun: string; space: string; id: string }, reader: string) =>
  item.space === reader ? own[item.noun]?.(item.id) : `/shared/${item.space}/${item.noun}/${item.id}`
