import { readServer, type MailServer, type Waits } from './mail-server.ts'

/** The way to a mail server. Throws where its address cannot be read; what speaks to it is loaded with the first letter. */
export function openTransport({ url }: MailServer, waits: Waits) {
  const server = readServer(url)
  let opened: ReturnType<typeof connectTo> | undefined
  return {
    send: async (message: object) =>
      void (await (await (opened ??= connectTo(server, waits))).sendMail(message)),
    close: () => void opened?.then((transport) => transport.close({ force: true })),
  }
}

// The pool itself never sends a letter a second time: what became of it is written in the outbox alone.
async function connectTo(server: ReturnType<typeof readServer>, { connection, silence }: Waits) {
  const { createTransport } = await import('nodemailer')
  return createTransport({
    ...server,
    pool: true,
    maxConnections: 1,
    maxRequeues: 0,
    idleTimeout: 30_000,
    connectionTimeout: connection,
    greetingTimeout: connection,
    dnsTimeout: connection,
    socketTimeout: silence,
    socketCloseTimeout: 1000,
  })
}
