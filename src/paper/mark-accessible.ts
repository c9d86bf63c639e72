const namespace = 'http://www.aiim.org/pdfua/ns/id/'
const mark = `<pdfuaid:part xmlns:pdfuaid="${namespace}">1</pdfuaid:part>`

// PDF/A allows a property in the metadata only if its schema is described beside it.
const description =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>' +
  `<pdfaSchema:namespaceURI>${namespace}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>` +
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal' +
  '</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 the document conforms to' +
  '</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer' +
  '</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>'

/**
 * Adds to a PDF/A-2a file the mark that it also keeps PDF/UA-1: metadata and catalog are written anew behind
 * the end of the file (ISO 32000-1, 7.5.6), every byte before stays. The caller vouches that the mark is true.
 * Throws when the file is not laid out as Typst lays it out.
 */
export function markAccessible(pdf: Buffer): Buffer {
  const tail = lastObjects(pdf)
  const catalog = bodyOf(tail, 'Catalog').replace('/ViewerPreferences <<', '$& /DisplayDocTitle true')
  const metadata = bodyOf(tail, 'Metadata')
    .replace('</rdf:Bag></pdfaExtension:schemas>', `${description}$&`)
    .replace('<pdfaid:part>', `${mark}$&`)
    .replace(/\/Length \d+/, '/Length 0')
  const length = /stream\n([^]*)\nendstream/.exec(metadata)?.[1]?.length
  if (
    !catalog.includes('DisplayDocTitle') ||
    !metadata.includes(description) ||
    !metadata.includes(mark) ||
    !length
  ) {
    throw new Error('The file is not laid out as expected.')
  }
  return append(pdf, tail, [metadata.replace('/Length 0', `/Length ${length}`), catalog])
}

// Metadata, catalog and cross-references are what Typst writes last; latin1 keeps one letter for one byte.
function lastObjects(pdf: Buffer): string {
  return pdf.toString('latin1', pdf.lastIndexOf('<?xpacket begin') - 200)
}

function bodyOf(tail: string, type: string): string {
  const body = tail.split(/(?=\n\d+ 0 obj\n)/).find((part) => part.includes(`/Type /${type}\n`))
  const end = body?.indexOf('endobj\n') ?? -1
  if (!body || end < 0) throw new Error(`The file has no ${type} where it was expected.`)
  return body.slice(1, end + 'endobj\n'.length)
}

function append(pdf: Buffer, tail: string, objects: string[]): Buffer {
  const before = /startxref\n(\d+)/.exec(tail)?.[1]
  const trailer = /trailer\n<<([^]*?)>>\nstartxref/.exec(tail)?.[1]
  if (!before || !trailer) throw new Error('The file has no trailer where it was expected.')
  let at = pdf.length + 1
  let table = 'xref\n'
  for (const object of objects) {
    table += `${parseInt(object)} 1\n${String(at).padStart(10, '0')} 00000 n \n`
    at += object.length
  }
  const end = `${table}trailer\n<<${trailer}  /Prev ${before}\n>>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.concat([pdf, Buffer.from(`\n${objects.join('')}${end}`, 'latin1')])
}
