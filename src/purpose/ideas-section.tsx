import { Button, Layout, List } from '#ui'
import { ideas, ideasToRead } from './idea.ts'
import type { PurposeProps } from './overview.ts'
import { words } from './words.ts'

/** Two or three ideas to read next. */
export const IdeasSection = ({ reader, own }: PurposeProps) => {
  const say = words(reader.language)
  return (
    <Layout.Section id="ideas" title={say('ideas')}>
      <p class="note">{say('ideasShort')}</p>
      <List.Rows>
        {ideasToRead(own.opened, 2).map(({ key, title, whose }) => (
          <List.Row
            {...{ title }}
            href={`/purpose/ideas/${key}`}
            note={whose && say('whose', { name: whose })}
          />
        ))}
      </List.Rows>
      <Layout.Actions>
        <Button kind="quiet" href="/purpose/ideas">
          {say('allIdeas', { n: ideas.length })}
        </Button>
      </Layout.Actions>
    </Layout.Section>
  )
}
