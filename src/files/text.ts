/** Pages and scripts begin like this, whatever the file is called. */
const beginsAsPage = /^\s*(#!|<(!doctype\s+html|\?xml|\?php|(html|head|body|script|style|iframe|svg)[\s/>]))/i

/** Other formats that are written in plain letters. */
const beginsAsOther = /^(%!|%PDF|\{\\rtf)/

// Tab, line feed, form feed and carriage return belong to texts; no other control character does.
const control = /[^\P{Cc}\t\n\f\r]/u

/**
 * Looks at bytes that may be a text: UTF-8 throughout, without control characters. A text that begins like a page
 * or a script is told apart by its beginning alone; later mark-up is only what somebody writes about.
 */
export async function readText(bytes: AsyncIterable<Uint8Array>): Promise<'text' | 'scripted' | 'unknown'> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let beginning = ''
  try {
    for await (const piece of bytes) {
      const text = decoder.decode(piece, { stream: true })
      if (control.test(text)) return 'unknown'
      if (beginning.length < 1024) beginning += text.slice(0, 1024)
    }
    decoder.decode()
  } catch (error) {
    if (error instanceof TypeError) return 'unknown'
    throw error
  }
  if (beginsAsPage.test(beginning)) return 'scripted'
  return beginsAsOther.test(beginning) ? 'unknown' : 'text'
}
