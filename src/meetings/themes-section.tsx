import type { Reader } from '#people'
import { Button, Field, Layout, List, Note } from '#ui'
import type { MeetingPageRow } from './meetings.store.ts'
import { pathOf } from './path-of.ts'
import { words } from './words.ts'
import type { WrongLine } from './wrong-line.ts'

interface ThemesProps {
  reader: Reader
  meeting: MeetingPageRow
  wrong?: WrongLine
  takenBack?: string
}

/** What a meeting keeps besides its promises: themes, a line each. Nothing else of it is written down. */
export const ThemesSection = ({ reader, meeting, wrong, takenBack }: ThemesProps) => {
  const say = words(reader.language)
  const path = `${pathOf(meeting)}/themes`
  const mended = wrong?.field === 'theme' ? wrong : undefined
  return (
    <Layout.Section title={say('themes')}>
      {takenBack && (
        <Note.Notice
          action={
            <form method="post" action={`${path}/${takenBack}/return`}>
              <Button kind="quiet">{say('bringBack')}</Button>
            </form>
          }
        >
          {say('themeBack')}
        </Note.Notice>
      )}
      <Lines {...{ reader, meeting }} />
      <AddTheme {...{ reader, meeting, wrong: mended }} />
    </Layout.Section>
  )
}

const Lines = ({ reader, meeting }: ThemesProps) => {
  const say = words(reader.language)
  if (meeting.themes.length === 0) return null
  return (
    <List.Rows>
      {meeting.themes.map((theme) => (
        <List.Row
          title={theme.words}
          note={theme.by}
          aside={
            theme.personId === reader.id && (
              <form method="post" action={`${pathOf(meeting)}/themes/${theme.id}/ending`}>
                <Button kind="quiet" label={say('takeOff', { what: theme.words })}>
                  {say('takeOffShort')}
                </Button>
              </form>
            )
          }
        />
      ))}
    </List.Rows>
  )
}

const AddTheme = ({ reader, meeting, wrong }: ThemesProps) => {
  const say = words(reader.language)
  return (
    <Field.Form action={`${pathOf(meeting)}/themes`} keep={`theme-${meeting.id}`}>
      <Field.Text
        name="words"
        id="theme"
        label={say('theme')}
        hint={say('themeHint')}
        value={wrong?.words}
        error={wrong && say(`wrong.${wrong.sentence}` as 'wrong.words')}
      />
      <Button kind="plain" icon="plus">
        {say('addIt')}
      </Button>
    </Field.Form>
  )
}
