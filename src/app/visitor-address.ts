import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import type { Settings } from './program.ts'

/** Finds the visitor's address: the connection's, or what a trusted proxy says of it. */
export const visitorAddress =
  ({ trustedProxies }: Settings): MiddlewareHandler =>
  async (c, next) => {
    const near = connectionOf(c)
    const said = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    c.set('address', said && trustedProxies.includes(near) ? said : near)
    await next()
  }

// A request that a test hands over without a connection comes from this computer.
const connectionOf = (c: Context) => (c.env?.incoming ? (getConnInfo(c).remote.address ?? '') : '127.0.0.1')
