// The printing process: it takes one order at a time from the press and ends when the press lets go of it.
import type { Answer, Order } from './job.ts'
import { printJob } from './print-job.ts'
import { openCompiler } from './set-pages.ts'
import type { Typesetter } from './typesetter.ts'

let opened: Typesetter | undefined

process.on('disconnect', () => process.exit())
process.on('message', (order: Order) => void serve(order))

async function serve(order: Order): Promise<void> {
  try {
    const compiler = (opened ??= openCompiler())
    const printed = await printJob(compiler, order, (progress) => answer({ progress }))
    await answer({ printed })
  } catch (error) {
    await answer({ failed: String((error as Error).message) })
  } finally {
    opened?.resetShadow()
    opened?.evictCache(0)
  }
}

function answer(message: Answer): Promise<void> {
  return new Promise((sent) => process.send?.(message, () => sent()))
}
