import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readServer, type MailServer } from '#mail'
import { Sentence } from './sentence.ts'

/**
 * The mail server that whoever runs LPS named: `LPS_SMTP_URL`, or the file `secrets/smtp-url` of the data folder, and
 * `LPS_MAIL_FROM`. Nothing where none is named. The address holds a password and stands in no message.
 */
export function readMailServer(dataDir: string, environment = process.env): MailServer | undefined {
  const file = join(dataDir, 'secrets', 'smtp-url')
  const url = environment.LPS_SMTP_URL ?? (existsSync(file) ? readFileSync(file, 'utf8').trim() : '')
  if (!url) return undefined
  try {
    readServer(url)
  } catch (error) {
    throw new Sentence((error as Error).message)
  }
  const from = environment.LPS_MAIL_FROM?.trim()
  if (!from || !/^[^\r\n]*@[^\r\n]+$/.test(from))
    throw new Sentence('Letters need a sender. Name it as well: LPS_MAIL_FROM="LPS <lps@example.org>"')
  return { url, from }
}
