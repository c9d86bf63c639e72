import { Button, Layout, Note } from '#ui'
import { chosenKinds } from './kind.ts'
import { words } from './words.ts'

/** One button that turns a kind of letter off, without signing in; and what holds once it is pressed. */
export const OffPage = ({ kind, address, done }: { kind: string; address: string; done: boolean }) => {
  const say = words('en')
  if (done)
    return (
      <>
        <Layout.Head title={say('offDone')} />
        <Note.Notice>{whatOf(kind)}</Note.Notice>
        <p>{say('offBack')}</p>
      </>
    )
  return (
    <>
      <Layout.Head title={say('offTitle')} lead={whatOf(kind)} />
      <form method="post" action={address}>
        <Button>{say('offDo')}</Button>
      </form>
    </>
  )
}

function whatOf(kind: string) {
  const say = words('en')
  if (kind === 'digest') return say('offWhat.digest')
  const known = chosenKinds.find((one) => one === kind)
  return say('offWhat', { kind: known ? say(`kind.${known}`) : '' })
}
