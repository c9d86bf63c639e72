import { walkTurns } from '#notices'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { openFilledProgram } from './empty-program.ts'
import { figure, type Figure } from './figure.ts'

const people = 1000
const tenOnTuesday = new Date('2027-02-16T16:00:00Z')

/**
 * How long 1,000 digests take from "it is their turn" to the last one taken by a mail server in this process: a database
 * that syncs, three notices for each person, one connection.
 */
export async function benchDigests(): Promise<Figure[]> {
  const sink = await openSink()
  const mailServer = { url: `smtp://127.0.0.1:${sink.port}`, from: 'LPS <lps@example.org>' }
  const { program, close } = await openFilledProgram({
    fill: 'mail.sql',
    people,
    now: tenOnTuesday,
    mailServer,
  })
  try {
    const began = performance.now()
    const made = await walkTurns(program.db)
    const walked = performance.now()
    const { sent } = await program.mail.deliver()
    const done = performance.now()
    if (made !== people || sent !== people || sink.taken() !== people) throw new Error('A digest is missing.')
    return [
      figure('seconds', (done - began) / 1000, 's', { most: 20 }),
      figure('making', (walked - began) / 1000, 's'),
      figure('sending', (done - walked) / 1000, 's'),
    ]
  } finally {
    await close()
    await sink.close()
  }
}

async function openSink() {
  let taken = 0
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, _, done) => void stream.resume().on('end', () => (taken++, done())),
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.server.address() as AddressInfo
  return { port, taken: () => taken, close: () => new Promise<void>((gone) => server.close(gone)) }
}
