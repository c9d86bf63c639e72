import { readFile } from 'node:fs/promises'

/** The bytes of a file that an evidence entry names. Rejects when the demo has no such file. */
export const attachment = (name: string) => readFile(new URL(`./attachments/${name}`, import.meta.url))
