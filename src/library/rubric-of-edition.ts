import type { Edition } from './edition.ts'
import { itemId, named } from './identity.ts'
import { stableId } from './stable-id.ts'

/** Makes a rubric of what a file of the library says; its levels carry the labels of its scale. */
export function rubricOfEdition(edition: Edition, version: string, rubric: Edition['rubrics'][number]) {
  const labels = edition.scales.find(({ key }) => key === rubric.scale)?.levels ?? []
  return {
    ...named(edition, 'rubric', rubric.key),
    id: stableId('rubric', version, rubric.key),
    title: rubric.title,
    description: rubric.description,
    scaleId: stableId('scale', version, rubric.scale),
    criteria: rubric.criteria.map(({ item, category, levels }, place) => ({
      ...named(edition, 'criterion', rubric.key, item),
      id: stableId('criterion', version, rubric.key, item),
      itemId: itemId(version, item),
      category,
      description: '',
      weight: null,
      place,
      levels: levels.map((description, at) => {
        const { changedAt: _, ...level } = named(edition, 'level', rubric.key, item, String(at))
        const quality = labels[at]?.label ?? ''
        return { ...level, quality, description, score: null, feedback: '', place: at }
      }),
    })),
  }
}
