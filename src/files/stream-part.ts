import { readPart } from './read-part.ts'
import type { Range } from './store.ts'

/** A file, or a part of it, as a web stream that holds nothing open before its first reader and after its last. */
export function streamPart(path: string, range?: Range): ReadableStream<Uint8Array> {
  const pieces = readPart(path, range)
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(stream) {
      const { done, value } = await pieces.next()
      if (done) stream.close()
      else stream.enqueue(value)
    },
    async cancel() {
      await pieces.return(undefined)
    },
  }
  return new ReadableStream(source, { highWaterMark: 0 })
}
