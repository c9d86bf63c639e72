import { Sentence } from './sentence.ts'

/**
 * Waits until LPS is asked to stop: by a signal, by the end of the process that started it, or because the database has
 * ended and could not be started again (then it throws the sentence that says so).
 */
export async function untilStopped(died: Promise<string>) {
  const asked = new Promise<void>((resolve) => {
    const stop = () => {
      // Listening for the end of whoever started LPS would keep this process from ending.
      process.off('disconnect', stop)
      resolve()
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop)
    process.once('disconnect', stop)
  })
  const sentence = await Promise.race([asked, died])
  if (sentence) throw new Sentence(sentence)
}
