import { textOf } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout, List } from '#ui'
import { addressOfVersion } from './address.ts'
import { DraftHead } from './draft-page.tsx'
import type { VersionAnswers } from './draft.ts'
import { editWords } from './edit-words.ts'
import { Meanwhile } from './meanwhile.tsx'
import type { Version } from './version.ts'

interface AboutProps {
  reader: Reader
  version: Version
  seen: string
  answers: Record<string, unknown>
  errors: Record<string, string>
  /** What stands now, where somebody else changed it meanwhile. */
  meanwhile?: VersionAnswers
}

/** What a draft says of itself: title, license, source. */
export const AboutPage = (props: AboutProps) => {
  const { reader, version, errors, meanwhile } = props
  const say = editWords(reader.language)
  return (
    <>
      <DraftHead {...{ reader, version }} at="about" lead={say('aboutTitle')} />
      <Field.Errors title={say('complaints', { n: Object.keys(errors).length })} errors={errors} />
      {meanwhile && <WordsMeanwhile {...{ reader, meanwhile }} />}
      <AboutForm {...props} />
    </>
  )
}

const AboutForm = ({ reader, version, seen, answers, errors }: AboutProps) => {
  const say = editWords(reader.language)
  const given = (name: string) => ({ name, value: textOf(answers[name]), error: errors[name] })
  return (
    <Field.Form
      action={`${addressOfVersion(version.space, version.id)}/edit/about`}
      keep={`framework-${version.id}`}
    >
      <input type="hidden" name="seen" value={seen} />
      <Field.Text {...given('title')} label={say('title')} />
      <Field.Text
        {...given('label')}
        label={say('versionLabel')}
        hint={say('versionLabelHint')}
        width="middle"
      />
      <Field.Area {...given('description')} label={say('description')} />
      <Field.Text {...given('license')} label={say('license')} hint={say('licenseHint')} />
      <Field.Text {...given('licenseUri')} label={say('licenseUri')} type="url" />
      <Field.Tick
        name="noDerivatives"
        label={say('noDerivativesTick')}
        hint={say('noDerivativesHint')}
        checked={answers['noDerivatives'] === 'yes'}
      />
      <Field.Text {...given('sourceUrl')} label={say('sourceUrl')} type="url" />
      <Field.Text {...given('creator')} label={say('creator')} />
      <Field.Text {...given('publisher')} label={say('publisher')} />
      <Field.Line>
        <Field.Text {...given('language')} label={say('language')} hint={say('languageHint')} width="short" />
        <Field.Day {...given('starts')} label={say('starts')} aside={say('optional')} />
        <Field.Day {...given('ends')} label={say('ends')} aside={say('optional')} />
      </Field.Line>
      <Field.Area {...given('notes')} label={say('notes')} rows={3} />
      <Layout.Actions>
        <Button>{say('keep')}</Button>
      </Layout.Actions>
    </Field.Form>
  )
}

const WordsMeanwhile = ({ reader, meanwhile }: { reader: Reader; meanwhile: VersionAnswers }) => {
  const say = editWords(reader.language)
  return (
    <Meanwhile reader={reader}>
      <List.Facts
        facts={[
          [say('title'), meanwhile.title],
          [say('versionLabel'), meanwhile.label],
          [say('description'), meanwhile.description],
          [say('license'), meanwhile.license],
        ]}
      />
    </Meanwhile>
  )
}
