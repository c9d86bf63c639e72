import type { Visitor, World } from '#world'
import type { Heard } from './crawl-visits.ts'

/** Listens to a line that stays open until it has said its first word, and leaves; whoever is refused reads why. */
export async function hearOnce(world: World, visitor: Visitor, path: string): Promise<Heard> {
  const {
    status,
    headers,
    body: line,
  } = await world.app.request(path, {
    headers: { cookie: visitor.cookies },
  })
  const reader = line?.pipeThrough(new TextDecoderStream()).getReader()
  let body = ''
  for (let over = !reader; !over;) {
    const { value, done } = await reader!.read()
    body += value ?? ''
    over = done || (status === 200 && body.includes('\n\n'))
  }
  await reader?.cancel()
  return { status, headers, to: headers.get('location') ?? '', body }
}
