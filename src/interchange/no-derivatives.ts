/** What a licence says of itself: its name, its address, its text. */
export interface License {
  title: string
  uri: string
  text: string
}

// "CC BY-ND 4.0", "CC-BY-NC-ND"; the address of such a licence; the same in words.
const names = /\bby[-\s](?:nc[-\s])?nd\b/i
const addresses = /creativecommons\.org\/licenses\/(?:by-nd|by-nc-nd|by-nd-nc|nd|nd-nc)\b/i
const sentences = [
  /\bno[\s-]?deriv/i,
  /\bwithout (?:alteration|modification|change)s?\b/i,
  /\b(?:may|must|can|shall)(?: ?not|\snever)(?:\s\w+){0,6}? (?:altered|modified|adapted|changed|alter|modify|adapt|change)\b/i,
  /\bderivative works? (?:\w+ ){0,3}(?:not|prohibited|forbidden)/i,
]

/** Does a licence forbid making something new of a text (domain 2.0)? Then LPS lets nobody adapt it. */
export const forbidsDerivatives = ({ title, uri, text }: License): boolean =>
  addresses.test(uri) ||
  [title, uri, text].some((one) => names.test(one) || sentences.some((say) => say.test(one)))
