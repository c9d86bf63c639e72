import { plainWords, wordMarks } from '#language'

interface TwoTexts {
  before: string
  after: string
}

/** What was there, with the words that went struck through; plain where everything was written anew. */
export const Gone = ({ before, after }: TwoTexts) => <Side {...{ before, after }} side="gone" />

/** What is there now, with the words that came underlined; plain where everything was written anew. */
export const Come = ({ before, after }: TwoTexts) => <Side {...{ before, after }} side="new" />

/** Both in one text, for long ones. */
export const Both = ({ before, after }: TwoTexts) => (
  <>
    {marksOf({ before, after }).map(({ is, text }) =>
      is === 'same' ? text : is === 'gone' ? <del>{text}</del> : <ins>{text}</ins>,
    )}
  </>
)

const Side = ({ before, after, side }: TwoTexts & { side: 'gone' | 'new' }) => {
  const marks = marksOf({ before, after })
  if (!marks.some(({ is }) => is === 'same')) return <>{plainWords(side === 'gone' ? before : after)}</>
  const Tag = side === 'gone' ? 'del' : 'ins'
  return (
    <>
      {marks.map(({ is, text }) => {
        if (is === 'same') return text
        return is === side && <Tag>{text}</Tag>
      })}
    </>
  )
}

// Both are Markdown: what is compared are their words, not their signs.
const marksOf = ({ before, after }: TwoTexts) => wordMarks(plainWords(before), plainWords(after))
