import type { Complaints } from '#forms'
import type { Reader } from '#people'
import { Button, Field, Layout, Picture } from '#ui'
import { addressOf, inFours, lettersOf } from './totp.ts'
import { TwoStepHead } from './two-step-page.tsx'
import { sentencesOf, words } from './words.ts'

interface SetupProps {
  reader: Reader
  secret: Buffer
  email: string
  complaints?: Complaints
}

/** Setting two-step sign-in up: the secret goes into the app, and a code of it comes back. */
export const TwoStepSetupPage = ({ reader, secret, email, complaints }: SetupProps) => {
  const say = words(reader.language)
  const errors = sentencesOf(say, complaints)
  const address = addressOf(secret, email)
  return (
    <>
      <TwoStepHead reader={reader} />
      <Field.Errors title={say('again')} errors={errors} />
      <Layout.Section title={say('twoStepScan')}>
        <Picture.Scan text={address} label={say('twoStepPicture')} />
        <p>{say('twoStepText')}</p>
        <p>
          <code>{inFours(lettersOf(secret))}</code>
        </p>
        <p>
          <a href={address}>{say('twoStepOpen')}</a>
        </p>
      </Layout.Section>
      <Layout.Section title={say('twoStepConfirm')}>
        <Field.Form action="/me/sign-in/two-step/confirmation">
          <Field.Text
            name="code"
            label={say('code')}
            width="short"
            inputmode="numeric"
            autocomplete="one-time-code"
            required
            error={errors.code}
          />
          <Layout.Actions>
            <Button>{say('twoStepTurnOn')}</Button>
          </Layout.Actions>
        </Field.Form>
      </Layout.Section>
    </>
  )
}
