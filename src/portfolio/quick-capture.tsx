import type { Reader } from '#people'
import { newId } from '#platform'
import { Button, Field, Layout } from '#ui'
import { words } from './words.ts'

/** Photo and sentence over whatever page one is on; everything else can wait. */
export const QuickCapture = ({ reader }: { reader: Reader }) => {
  const say = words(reader.language)
  return (
    <Field.Form action="/capture" keep="capture" files>
      <input type="hidden" name="once" value={newId()} />
      <input type="hidden" name="practisedOn" value={reader.today} />
      <Field.Area id="quick-caption" name="caption" rows={3} label={say('caption')} />
      <Field.File id="quick-file" name="file" multiple label={say('photo')} chooseWords={say('choose')} />
      <Layout.Actions>
        <Button icon="check">{say('keep')}</Button>
      </Layout.Actions>
      <p class="note">
        {say('onlyYou')} <a href="/capture?full">{say('fullForm')}</a>
      </p>
    </Field.Form>
  )
}
