/** What is taken: bytes of a file, characters of a text, items, associations, and criteria of rubrics. */
export const limits = {
  file: 60 * 1024 * 1024,
  text: 20_000,
  title: 1000,
  items: 100_000,
  associations: 400_000,
  criteria: 100_000,
  /** How deep what stands in one field may be nested. */
  depth: 32,
}
