import { type Errors, idOf } from './errors.ts'

interface ErrorSummaryProps {
  /** "Two things need another look" */
  title: string
  errors?: Errors
}

/** What needs another look, on top of a form that came back. Takes the focus and leads to each field. */
export const ErrorSummary = ({ title, errors = {} }: ErrorSummaryProps) => {
  const found = Object.entries(errors)
  if (!found.length) return null
  return (
    <div class="error-summary" role="alert" tabIndex={-1} autofocus>
      <h2>{title}</h2>
      <ul>
        {found.map(([name, sentence]) => (
          <li>
            <a href={`#${idOf(name)}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
