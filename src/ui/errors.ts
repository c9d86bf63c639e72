/** What is wrong with a form, as sentences: the field's name and what would be right. */
export type Errors = Record<string, string>

/** The id of the control of a field; an error summary points at it. */
export const idOf = (name: string): string => `f-${name}`
