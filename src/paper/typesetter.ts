import { createRequire } from 'node:module'

/** A document that has been set. */
export interface SetDocument {
  numOfPages: number
}

/** What the typesetter complains of. */
export interface Complaint {
  shortDiagnostics: { message: string }[]
}

interface Attempt {
  result: SetDocument | null
  hasError(): boolean
  takeError(): Complaint | null
}

/** Typst, as far as LPS uses it. */
export interface Typesetter {
  compile(source: { mainFileContent: string }): Attempt
  pdf(document: SetDocument, options: { pdfStandard?: string; creationTimestamp: number }): Buffer
  mapShadow(path: string, bytes: Buffer): void
  resetShadow(): void
  evictCache(age: number): void
}

interface Binding {
  NodeCompiler: {
    create(options: { workspace: string; fontArgs: { fontPaths: string[] }[] }): Typesetter
  }
}

const require = createRequire(import.meta.url)

/**
 * Loads Typst from its package for this kind of machine. The package that would choose among them asks for kinds that
 * were never published in this version, and an install from a lock file refuses that. Throws a sentence where there is
 * none.
 */
export function openTypesetter(workspace: string, fontPaths: string[]): Typesetter {
  for (const libc of ['gnu', 'musl'])
    try {
      const name = `@myriaddreamin/typst-ts-node-compiler-${process.platform}-${process.arch}-${libc}`
      return (require(name) as Binding).NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error
    }
  throw new Error(
    `PDFs can be made on Linux with an x64 processor only; this is ${process.platform} ${process.arch}.`,
  )
}
