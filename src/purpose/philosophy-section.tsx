import { sayInstant } from '#language'
import { Button, Layout, Note } from '#ui'
import { asksAgain, boxes } from './philosophy.ts'
import type { PurposeProps } from './overview.ts'
import { PhilosophyWords } from './philosophy-words.tsx'
import { SeenBy } from './seen-by.tsx'
import { words } from './words.ts'

/** What the leader believes, as it stands; after a year LPS asks whether it is still true. */
export const PhilosophySection = ({ reader, own }: PurposeProps) => {
  const say = words(reader.language)
  const written = boxes.filter((box) => own[box])
  return (
    <Layout.Section
      id="philosophy"
      title={say('philosophy')}
      aside={own.philosophyId && <SeenBy {...{ reader, own }} noun="philosophy" id={own.philosophyId} />}
    >
      {written.length === 0 && <p>{say('philosophyLead')}</p>}
      <PhilosophyWords {...{ reader }} philosophy={own} />
      <StillTrue {...{ reader, own }} />
      <Layout.Actions>
        <Button kind={written.length > 0 ? 'quiet' : 'plain'} href="/purpose/philosophy">
          {say(written.length > 0 ? 'changePhilosophy' : 'beginPhilosophy')}
        </Button>
        {own.reworded && (
          <Button kind="quiet" href="/purpose/philosophy/versions">
            {say('earlier')}
          </Button>
        )}
        <Button kind="quiet" href="/purpose/mirror">
          {say('mirror')}
        </Button>
      </Layout.Actions>
    </Layout.Section>
  )
}

const StillTrue = ({ reader, own }: Pick<PurposeProps, 'reader' | 'own'>) => {
  const say = words(reader.language)
  const { heldAt } = own
  if (!heldAt || !asksAgain({ ...own, heldAt }, reader.now)) return null
  return (
    <Note.Notice
      kind="due"
      action={
        <form method="post" action="/philosophy/confirmation">
          <Button kind="plain">{say('stillTrue')}</Button>
        </form>
      }
    >
      {say('isStillTrue', { day: sayInstant(heldAt, 'day', reader) })}
    </Note.Notice>
  )
}
