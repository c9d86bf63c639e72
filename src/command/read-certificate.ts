import { readFileSync } from 'node:fs'
import { createSecureContext } from 'node:tls'
import { Sentence } from './sentence.ts'

/** The certificate and its key as they stand in their files (PEM). Throws a sentence where they cannot be used. */
export function readCertificate({ cert, key }: { cert: string; key: string }) {
  const read = { cert: readPart(cert, '--cert'), key: readPart(key, '--key') }
  try {
    createSecureContext(read)
  } catch (error) {
    throw new Sentence(
      `${cert} and ${key} are no certificate with its key, both as PEM files: ${(error as Error).message}.`,
    )
  }
  return read
}

function readPart(file: string, word: string) {
  try {
    return readFileSync(file)
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code
    const said = why === 'ENOENT' ? 'it is not there' : why === 'EACCES' ? 'this account may not' : why
    throw new Sentence(`LPS cannot read the file ${file} that ${word} names: ${said}.`)
  }
}
