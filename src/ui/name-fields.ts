const summary = '<div class="error-summary"'

/**
 * Names in the summary of a form that came back the field that each sentence is about: the summary stands above the fields,
 * and only the whole page knows their labels. A sentence whose field is not there leads nowhere, and is no link.
 */
export function nameFields(page: string): string {
  const start = page.indexOf(summary)
  if (start < 0) return page
  const end = page.indexOf('</div>', start)
  const named = page
    .slice(start, end)
    .replace(/<a href="#([^"]+)">(.*?)<\/a>/gs, (_, id: string, sentence: string) => {
      const label = labelOf(page, id)
      const said = label ? `<span><strong>${label}</strong> ${sentence}</span>` : sentence
      return page.includes(` id="${id}"`) ? `<a href="#${id}">${said}</a>` : said
    })
  return page.slice(0, start) + named + page.slice(end)
}

/** What stands over or beside a field, as it is written in the page; nothing where nobody gave it a name. */
function labelOf(page: string, id: string) {
  const label = page.indexOf(` for="${id}">`)
  if (label < 0) return undefined
  const from = label + ` for="${id}">`.length
  const field = page.indexOf(` id="${id}"`)
  // The first of a few things to choose from: the question stands above them all.
  const legend = page.lastIndexOf('<legend>', field)
  const ofGroup = legend > page.lastIndexOf('</fieldset>', field) && legend >= 0
  const words = ofGroup ? page.slice(legend + '<legend>'.length) : page.slice(from)
  const [, said = ''] = /^(?:<input[^>]*><span>)?([^<]+)/.exec(words) ?? []
  return said && /[.?!:…]$/.test(said.trim()) ? said : said && `${said}:`
}
