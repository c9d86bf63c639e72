/** In seconds. */
export const [minute, hour, day] = [60, 3600, 24 * 3600]

/** Something that LPS does by itself, and after how many seconds it does it again. */
export interface Round {
  name: string
  work(): Promise<number>
  pause(result: number): number
}

/**
 * Does the work of a round again and again, never twice at once, for the first time a second from now. What fails is tried
 * again a minute later, what comes once a day an hour later; it is told once, until it works again, and without its message,
 * for that could quote what somebody wrote. Gives what ends it, which waits for what is under way.
 */
export function again({ name, work, pause }: Round): () => Promise<void> {
  let [timer, ended, failing]: [NodeJS.Timeout | undefined, boolean, boolean] = [undefined, false, false]
  let running: Promise<unknown> = Promise.resolve()
  const plan = (seconds: number) => {
    if (!ended) timer = setTimeout(() => (running = go()), seconds * 1000).unref()
  }
  const go = async () => {
    try {
      const result = await work()
      failing = false
      plan(pause(result))
    } catch (error) {
      if (!failing)
        console.error(`${new Date().toISOString()} ${name} failed: ${kindOf(error)}. It is tried again.`)
      failing = true
      plan(pause(0) > hour ? hour : minute)
    }
  }
  plan(1)
  return async () => {
    ended = true
    clearTimeout(timer)
    await running
  }
}

function kindOf(error: unknown) {
  const { name = 'Error', code = '' } = error as Partial<Error> & { code?: string }
  return `${name} ${code}`.trim()
}
