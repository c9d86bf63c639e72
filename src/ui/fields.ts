/** Everything a form is made of. */
export { Form } from './form.tsx'
export { TextField as Text, DateField as Day } from './text-field.tsx'
export { TextArea as Area, MarkdownArea as Markdown } from './text-area.tsx'
export { Choices, Tick } from './choices.tsx'
export { Select, type Option } from './select.tsx'
export { FileField as File } from './file-field.tsx'
export { ErrorSummary as Errors } from './error-summary.tsx'
export type { Errors as Sentences } from './errors.ts'
