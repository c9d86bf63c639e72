import { newId } from '#platform'
import type { Visitor, World } from '#world'

type More = Record<string, string | string[]>

/** Somebody who looks at themselves on one version, `space/id`, item by item unless another level is said. */
export const assessor = (world: World, who: Visitor, version: string) => {
  const begin = (more: More = {}, of = version) =>
    who.post('/assessments', { id: newId(), of, moment: 'start', ...more })
  return {
    begin,
    /** Begins one; gives its address and that of the first thing it asks. */
    begun: async (more: More = {}, of = version) => {
      const { to } = await begin(more, of)
      return { whole: to.replace(/\/next$/, ''), first: (await who.get(to)).to }
    },
    /** What one asks, in order. */
    asked: (whole: string) =>
      world.look<{ id: string; item: string }>(
        'select id, item_id as item from assessment.rating where assessment_id = $1 order by place',
        [whole.split('/').at(-1)],
      ),
  }
}
