// A mail server of the tests: it takes letters as a real one does, or behaves badly as it is told.
import type { AddressInfo, Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A letter as it arrived: its source, and as a mail program reads it. */
export interface Arrived extends Email {
  source: string
  recipient: string
}

export interface Mailbox {
  url: string
  port: number
  /** What has arrived, the first first. */
  letters: Arrived[]
  /** How it behaves before it takes a recipient or a letter; whoever returns an error refuses, whoever waits is slow. */
  manners: { to?: Manner; letter?: Manner; greeting?: Manner }
  /** Breaks every connection, as a server that dies. */
  die(): void
  close(): Promise<void>
}

type Manner = (what: string) => Promise<Error | void> | Error | void

/** Says no with a code, such as 451 for now or 550 for good. */
export const no = (responseCode: number) => Object.assign(new Error('No.'), { responseCode })

/** Never answers. */
export const forEver = () => new Promise<void>(() => {})

/** Opens a mail server on a free port of this computer. */
export async function openMailbox(options: SMTPServerOptions = {}): Promise<Mailbox> {
  const sockets = new Set<Socket>()
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onConnect: async (_, done) => done(await answer(box.manners.greeting, '')),
    onRcptTo: async ({ address }, _, done) => done(await answer(box.manners.to, address)),
    onData: async (stream, { envelope }, done) => {
      const source = (await buffer(stream)).toString()
      const refused = await answer(box.manners.letter, source)
      const [{ address: recipient = '' } = {}] = envelope.rcptTo
      if (!refused) box.letters.push({ ...(await PostalMime.parse(source)), source, recipient })
      done(refused)
    },
    ...options,
  })
  server.on('error', () => {}) // a client went away
  server.server.on('connection', (socket) => sockets.add(socket))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()))
  const { port } = server.server.address() as AddressInfo
  const die = () => sockets.forEach((socket) => socket.destroy())
  const box: Mailbox = {
    url: `smtp://127.0.0.1:${port}`,
    port,
    letters: [],
    manners: {},
    die,
    close: () => {
      die()
      return new Promise((done) => server.close(() => done()))
    },
  }
  return box
}

const answer = async (manner: Manner | undefined, what: string) => (await manner?.(what)) ?? null
