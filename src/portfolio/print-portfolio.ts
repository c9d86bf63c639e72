import type { Press, Printed, Progress } from '#paper'
import { join } from 'node:path'
import { cleanDocument, type PortfolioDocument } from './portfolio-document.ts'

const template = join(import.meta.dirname, 'portfolio.typ')

/**
 * Prints a portfolio. `picturePaths` says for each picture name of the document where its file lies: a JPEG
 * about 800 pixels wide. A picture without a path is left out and its words stay.
 */
export function printPortfolio(
  press: Press,
  document: PortfolioDocument,
  picturePaths: ReadonlyMap<string, string>,
  onProgress?: (progress: Progress) => void,
): Promise<Printed> {
  const data = cleanDocument(document)
  const pictures = [...picturePaths].map(([name, path]) => ({ name, path }))
  const { title, leader: author, lang, madeOn } = data
  return press.print(
    { template, data, pictures, title, author, lang, createdAt: new Date(madeOn.iso) },
    onProgress,
  )
}
