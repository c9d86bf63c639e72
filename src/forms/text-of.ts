/** An answer that came back with its form, as a text field shows it; nothing for a file, a list or a missing answer. */
export const textOf = (given: unknown) =>
  typeof given === 'string' || typeof given === 'number' ? String(given) : undefined
