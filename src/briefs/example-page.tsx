import type { Reader } from '#people'
import { newId } from '#platform'
import { Button, Layout } from '#ui'
import { BriefText } from './brief-text.tsx'
import { exampleBrief, exampleSupport } from './example.ts'
import { words } from './words.ts'

/** A decision worked through, to read and to begin from. */
export const ExamplePage = ({ reader }: { reader: Reader }) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head
        over={say('example')}
        title={exampleBrief.title}
        lead={say('exampleLead')}
        back={{ href: '/briefs', label: say('title') }}
      />
      <BriefText {...{ reader }} brief={exampleBrief} support={exampleSupport} />
      <form method="post" action="/briefs/example">
        <input type="hidden" name="once" value={newId()} />
        <Layout.Actions>
          <Button kind="plain">{say('beginFromExample')}</Button>
          <span class="note">{say('beginFromExampleNote')}</span>
        </Layout.Actions>
      </form>
    </>
  )
}
