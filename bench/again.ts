/** How many ask at once, and for how long. */
export interface Rush {
  connections: number
  seconds: number
}

/** What came of it: how many a second, and how long answers took, in ms. */
export interface Answered {
  requests: number
  perSecond: number
  p50: number
  p99: number
  /** Processor time of the asking program, in ms. */
  askerCpu: number
}

/** Asks again and again over so many connections, each as soon as it has its answer, and says on the last line how it went. */
export async function askAgain({ connections, seconds }: Rush, ask: () => Promise<unknown>): Promise<void> {
  const times: number[] = []
  const [cpu, start] = [process.cpuUsage(), performance.now()]
  const end = start + seconds * 1000
  const goOn = async () => {
    while (performance.now() < end) {
      const asked = performance.now()
      await ask()
      times.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: connections }, goOn))
  const [lasted, used] = [performance.now() - start, process.cpuUsage(cpu)]
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? NaN
  const answered: Answered = {
    requests: times.length,
    perSecond: (times.length / lasted) * 1000,
    p50: at(0.5),
    p99: at(0.99),
    askerCpu: (used.user + used.system) / 1000,
  }
  console.log(JSON.stringify(answered))
}
