import { type ComponentChildren, h } from 'preact'

interface PasskeyFormProps {
  /** Where the form goes with the device's answer in `credential`. */
  action: string
  /** Where the browser asks what to ask the device for. */
  src: string
  /** Look for a passkey, or make one. */
  act: 'get' | 'create'
  /** What is said when the device gave none. */
  failed: string
  /** What is said where the browser has no passkeys; without it nothing is seen there. */
  cannot?: string
  /** What is said where no script runs. */
  without?: string
  children: ComponentChildren
}

/** A form that asks the device for a passkey. It needs script, so it is hidden until that has looked. */
export const PasskeyForm = ({ action, without, children, ...props }: PasskeyFormProps) => (
  <>
    {h(
      'passkey-form',
      { ...props, hidden: true },
      <form class="form" method="post" action={action} novalidate>
        <input type="hidden" name="credential" />
        {children}
      </form>,
      <p class="alert" role="alert" />,
    )}
    {without && <p class="without-script">{without}</p>}
  </>
)
