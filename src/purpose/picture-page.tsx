import { sayInstant } from '#language'
import type { Reader } from '#people'
import { Button, Layout, Note, Picture } from '#ui'
import type { Somebody } from './people.ts'
import type { StandingPicture } from './picture.ts'
import type { Use } from './purpose.ts'
import { sayPicture } from './say-picture.ts'
import { words } from './words.ts'

interface PictureProps {
  reader: Reader
  mix: readonly Use[]
  people: readonly Somebody[]
  standing: StandingPicture
  /** The picture that was confirmed is another one than this. */
  changed: boolean
}

/** Who sees what because of the choices of this cycle; the leader says that it shall be so. */
export const PicturePage = (props: PictureProps) => {
  const { reader, mix, people, standing, changed } = props
  const say = words(reader.language)
  const picture = sayPicture(mix, people, reader)
  return (
    <>
      <Layout.Head
        title={say('picture')}
        lead={say('pictureLead')}
        back={{ href: '/purpose', label: say('backToPurpose') }}
      />
      {changed && <Note.Notice kind="due">{say('pictureMoved')}</Note.Notice>}
      <p class="note">
        {mix.length > 0
          ? say('pictureFor', { uses: mix.map((use) => say(`use.${use}`)).join(', ') })
          : say('pictureForNone')}
      </p>
      <Picture.Rings {...picture} />
      <Confirming {...{ reader, standing }} />
      <Layout.Section title={say('fineTitle')} quiet>
        <p>{say('fineNotes')}</p>
        <p>{say('fineGlass')}</p>
      </Layout.Section>
    </>
  )
}

const Confirming = ({ reader, standing }: Pick<PictureProps, 'reader' | 'standing'>) => {
  const say = words(reader.language)
  const { holds, confirmedAt, mark } = standing
  if (holds && confirmedAt)
    return <p>{say('confirmedOn', { day: sayInstant(confirmedAt, 'day', reader) })}</p>
  return (
    <form method="post" action="/purpose/picture">
      <input type="hidden" name="mark" value={mark} />
      {confirmedAt && <p>{say('confirmedBefore', { day: sayInstant(confirmedAt, 'day', reader) })}</p>}
      <Layout.Actions>
        <Button icon="check">{say('confirm')}</Button>
        <Button kind="quiet" href="/purpose/uses">
          {say('changeUses')}
        </Button>
      </Layout.Actions>
    </form>
  )
}
