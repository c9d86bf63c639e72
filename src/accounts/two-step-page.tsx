import type { Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout, List } from '#ui'
import { CurrentPassword } from './current-password.tsx'
import { sentencesOf, words } from './words.ts'

interface TwoStepProps {
  reader: Reader
  complaints?: Complaints
}

/** Two-step sign-in while it is off: what it is, and the beginning. */
export const TwoStepOffPage = ({ reader, complaints }: TwoStepProps) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <TwoStepHead reader={reader} lead={say('twoStepLead')} />
      <Field.Errors title={say('again')} errors={errors} />
      <Field.Form action="/me/sign-in/two-step">
        <p>{say('twoStepPasskeys')}</p>
        <CurrentPassword say={say} error={errors.current} />
        <Layout.Actions>
          <Button>{say('twoStepBegin')}</Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

/** While it is on: how many recovery codes are left, new ones, and turning it off. */
export const TwoStepOnPage = ({ reader, codesLeft, complaints }: TwoStepProps & { codesLeft: number }) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  return (
    <>
      <TwoStepHead reader={reader} lead={`${say('twoStepOnLead')} ${say('codesLeft', { n: codesLeft })}`} />
      <Field.Errors title={say('again')} errors={errors} />
      <Field.Form action="/me/sign-in/two-step/recovery-codes">
        <p>{say('codesRenewLead')}</p>
        <CurrentPassword say={say} error={errors.current} />
        <Layout.Actions>
          <Button>{say('codesRenew')}</Button>
          <Button kind="plain" formAction="/me/sign-in/two-step/ending">
            {say('twoStepTurnOff')}
          </Button>
        </Layout.Actions>
      </Field.Form>
    </>
  )
}

/** The recovery codes, this once. */
export const RecoveryCodesPage = ({ reader, codes }: { reader: Reader; codes: string[] }) => {
  const say = words(reader.language)
  return (
    <>
      <Layout.Head title={say('codesTitle')} lead={say('codesLead')} />
      <List.Codes codes={codes} />
      <Layout.Actions>
        <Button href="/me/sign-in/two-step">{say('codesKept')}</Button>
      </Layout.Actions>
    </>
  )
}

/** The head of each page of two-step sign-in. */
export const TwoStepHead = ({ reader, lead }: { reader: Reader; lead?: string }) => {
  const say = words(reader.language)
  return (
    <Layout.Head title={say('twoStep')} back={{ href: '/me/sign-in', label: say('ownTitle') }} lead={lead} />
  )
}
