import type { SendMailOptions } from 'nodemailer'
import { render } from 'preact-render-to-string'
import type { LetterWords, Recipient } from './letter.ts'
import { LetterPage, letterText } from './letter-page.tsx'

/** What every message of a house carries. */
export interface Sender {
  from: string
  publicUrl: string
}

/** Names the letter, and where one click turns its kind off. */
export interface Marks {
  id: string
  off?: string
}

/** Writes a message as text and as HTML. The id names it, so that a letter sent twice can be known as one. */
export function writeMessage(
  { from, publicUrl }: Sender,
  to: Recipient,
  words: LetterWords,
  { id, off }: Marks,
): SendMailOptions {
  const whole = (address: string) => new URL(address, `${publicUrl}/`).href
  const view = {
    ...words,
    subject: line(words.subject),
    button: words.button && { ...words.button, address: whole(words.button.address) },
    off: words.off && off ? { label: words.off.label, address: whole(off) } : undefined,
  }
  return {
    from,
    to: { name: line(to.name ?? ''), address: to.address },
    subject: view.subject,
    messageId: `<${id}@${new URL(publicUrl).hostname}>`,
    text: letterText(view),
    html: `<!doctype html>${render(<LetterPage {...view} />)}`,
    icalEvent: words.calendar && {
      method: words.calendar.method,
      filename: 'meeting.ics',
      content: words.calendar.write({ from, to: to.address }),
    },
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      ...offHeaders(view.off),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

// RFC 8058: the reader's mail program may turn it off by itself, with one POST.
const offHeaders = (off?: { address: string }): Record<string, string> =>
  off ? { 'List-Unsubscribe': `<${off.address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}

// A name or a subject is one line, whatever somebody typed into it.
const line = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
