import type { Reader } from '#people'
import { Layout } from '#ui'
import type { ComponentChildren } from 'preact'
import { editWords } from './edit-words.ts'

/** What somebody else wrote while this form was open; both wordings are there, and nothing is written over. */
export const Meanwhile = ({ reader, children }: { reader: Reader; children: ComponentChildren }) => {
  const say = editWords(reader.language)
  return (
    <Layout.Section title={say('meanwhileTitle')}>
      <p>{say('meanwhileLead')}</p>
      {children}
    </Layout.Section>
  )
}
