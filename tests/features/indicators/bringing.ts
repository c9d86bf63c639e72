import type { Visitor } from '#world'

type Laid = [name: string, content: string | Uint8Array<ArrayBuffer>]

/** Lays a file at an organization's data, and takes the columns as they are guessed unless others are given. */
export const bringingTo =
  (here: string) =>
  async (who: Visitor, [name, content]: Laid, fields: Record<string, string> = {}) => {
    const laid = await who.post(`${here}/import`, { file: new File([content], name) })
    if (laid.status !== 303) return laid
    const page = await who.get(laid.to)
    const given = Object.fromEntries(
      [...page.body.matchAll(/<select[^>]*name="(column\.\d+)".*?<\/select>/gs)].map(([select, column]) => [
        column,
        /<option value="(\w+)" selected/.exec(select)?.[1] ?? '',
      ]),
    )
    const query = Object.fromEntries(new URL(laid.to, 'http://localhost').searchParams)
    return who.post(`${here}/import/columns`, { ...query, ...given, ...fields })
  }
