import pg from 'pg'
import type { Ears } from './ears.ts'
import { listeners } from './listeners.ts'

const patience = 500

const listenTo = (client: pg.Client, channel: string) =>
  client.query(`listen ${pg.escapeIdentifier(channel)}`)

/**
 * One connection of this process that only listens, under the application's role; it is made when somebody listens for
 * the first time. When it is lost it is made again, and all are told that words may have been missed.
 */
export function openEars(connection: pg.ClientConfig): Ears {
  const all = listeners()
  let client: pg.Client | undefined
  let closed = false
  const connect = () => {
    if (closed || client) return
    const mine = (client = new pg.Client({ ...connection, keepAlive: true }))
    const lost = () => {
      if (client !== mine) return
      client = undefined
      mine.end().catch(() => {})
      if (!closed) setTimeout(connect, patience).unref()
    }
    mine.on('error', lost).on('end', lost)
    mine.on('notification', ({ channel, payload }) => all.say(channel, payload))
    mine
      .connect()
      .then(() => Promise.all(all.channels().map((channel) => listenTo(mine, channel))))
      .then(all.sayToAll)
      .catch(lost)
  }
  return {
    hear(channel, told) {
      const isNew = all.add(channel, told)
      if (!client) connect()
      // Where it cannot be asked for now, it is with the next connection.
      else if (isNew)
        listenTo(client, channel).then(
          () => all.say(channel),
          () => {},
        )
      return () => all.remove(channel, told)
    },
    async close() {
      closed = true
      await client?.end().catch(() => {})
    },
  }
}
