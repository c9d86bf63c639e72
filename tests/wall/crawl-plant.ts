import { createHash } from 'node:crypto'
import type { World } from '#world'

/** A row that holds a marker, with its space and whatever columns were asked for. */
export type Planted = { text: string; space: string } & Record<string, string>

/** A word all planted fields have in common, for who searches. */
export const canary = 'canary'

const shape = 'zz[0-9a-f]{16}'

/** What may be a marker, in whatever an answer holds: a word, the hash of a file's bytes, a number as pages write it. */
export const markerLike = /zz[\da-f]{16}|[\da-f]{64}|(?<![\da-f])7[,.]?654[,.]?\d{3}(?![\da-f])/g

/** A private word that somebody writes: always the same for the same name. */
export const privateWord = (name: string) =>
  `${canary} zz${createHash('sha256').update(name).digest('hex').slice(0, 16)}`

/** Whose rows `$1` stands for, and what else of them is wanted. */
interface Asked {
  people?: string[]
  columns?: string[]
  /** What tells one row from another. */
  key?: string
}

/** Writes a marker into a field of these rows, but where one stands that somebody wrote; gives all of them. */
export const plantingIn =
  (world: World) =>
  (table: string, name: string, where: string, { people, columns = [], key = 'id' }: Asked = {}) => {
    const text = `'zz' || left(md5('${table}.${name}' || ${key}), 16)`
    const before =
      name === 'link' ? `'https://example.org/${canary}/' || ${text} || ''` : `'${canary} ' || ${text} || ' '`
    return world.look<Planted>(
      `update ${table} t set ${name} = case when ${name} ~ '${shape}' then ${name}
          else left(${before} || coalesce(${name}, ''), 60) end
        where (${where}) ${name === 'link' ? 'and link is not null' : ''}
        returning ${[`substring(${name} from '${shape}') as text`, 'space_id as space', ...columns].join(', ')}`,
      people ? [people] : [],
    )
  }
