import { Button, Layout } from '#ui'
import type { Course } from './course.ts'
import type { Words } from './words.ts'

interface ControlsProps {
  at: string
  course: Course
  leading: boolean
  leads: string
  say: Words
}

/** What whoever leads can press, and for everybody else the way to lead. */
export const Controls = ({ at, course, leading, leads, say }: ControlsProps) => (
  <>
    <form class="moves" action={`${at}/moves`} method="post" hidden={!leading} aria-label={say('controls')}>
      <input type="hidden" name="version" value={course.version} />
      <MainMoves course={course} say={say} />
      <Layout.Details summary={say('more')}>
        <Layout.Actions>
          {(['back', 'skip', 'end'] as const).map((move) => (
            <Button kind="plain" name="move" value={move}>
              {say(move)}
            </Button>
          ))}
        </Layout.Actions>
      </Layout.Details>
    </form>
    <form class="taking" action={`${at}/leading`} method="post">
      <p class="note" data-leads>
        {leads}
      </p>
      <div data-take-lead hidden={leading}>
        <Button kind="plain">{say('takeLead')}</Button>
      </div>
      <noscript>
        <Button kind="quiet" href={at}>
          {say('lookAgain')}
        </Button>
      </noscript>
    </form>
  </>
)

// Both words of a button are there; a device shows the one that fits without asking.
const MainMoves = ({ course, say }: Pick<ControlsProps, 'course' | 'say'>) => {
  const last = course.at + 1 >= course.spent.length
  const paused = course.state === 'paused'
  return (
    <Layout.Actions>
      <Button name="move" value="next">
        <span data-next hidden={last}>
          {say('next')}
        </span>
        <span data-finish hidden={!last}>
          {say('finish')}
        </span>
      </Button>
      <Button kind="plain" name="move" value={paused ? 'goOn' : 'pause'}>
        <span data-pause hidden={paused}>
          {say('pause')}
        </span>
        <span data-go-on hidden={!paused}>
          {say('goOn')}
        </span>
      </Button>
      <Button kind="plain" name="move" value="stretch">
        {say('stretch')}
      </Button>
    </Layout.Actions>
  )
}
