// An LPS that runs nothing but its database, until it is told or made to end.
import { EngineRefusal, startEngine } from '#engine'

const stay = setInterval(() => undefined, 60_000)
try {
  const engine = await startEngine({ dataDir: process.argv[2]! })
  process.on('SIGTERM', () => void engine.stop().then(() => process.exit()))
  console.log(JSON.stringify({ pid: engine.pid, owner: engine.owner }))
} catch (error) {
  if (!(error instanceof EngineRefusal)) throw error
  console.log(JSON.stringify({ refusal: error.message }))
  clearInterval(stay)
}
