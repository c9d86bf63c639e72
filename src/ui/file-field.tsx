import { h } from 'preact'
import { FieldFrame, type FieldProps, tied } from './field.tsx'
import { Icon, type IconName } from './icon.tsx'

interface FileFieldProps extends FieldProps {
  /** What the place to tap says: "Take or choose a photo". Without it, it says the label. */
  chooseWords?: string
  /** Beside those words; a table is no photo. */
  icon?: IconName
  /** What may be chosen, as the browser writes it: `image/*,application/pdf`. */
  accept?: string
  /** Open the camera at once instead of asking where from. */
  capture?: 'environment' | 'user'
  multiple?: boolean
  required?: boolean
}

/**
 * A large place to tap, or to drop a file on. The browser's own field lies over it unseen, so that it works by
 * touch, by keyboard and by dropping; without script it is seen and says itself which files were chosen.
 */
export const FileField = (props: FileFieldProps) => {
  const { name, label, hint, error, aside, id, chooseWords, icon = 'camera', ...control } = props
  return (
    <FieldFrame {...{ name, label, hint, error, aside, id }}>
      {h(
        'chosen-files',
        { class: chooseWords ? undefined : 'named' },
        <input type="file" {...tied({ name, label, hint, error, id })} {...control} />,
        <span class="choose" aria-hidden="true">
          <Icon name={icon} />
          {chooseWords ?? label}
        </span>,
        <p class="chosen" role="status" />,
      )}
    </FieldFrame>
  )
}
