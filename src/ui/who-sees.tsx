import { Icon, type IconName } from './icon.tsx'

interface WhoSeesProps {
  /** In words: "Only you", "You and Maya, your partner". */
  words: string
  /** How many that is, for the drawing beside the words. */
  who: 'one' | 'two' | 'group' | 'link'
  /** The whole list, and the place to change it. */
  href?: string
  /** Said before the words where they are only heard: "Who can see this:". */
  label?: string
}

const icons: Record<WhoSeesProps['who'], IconName> = { one: 'lock', two: 'two', group: 'group', link: 'link' }

/** Who can see an item, in words. One tap opens the whole list. */
export const WhoSees = ({ words, who, href, label }: WhoSeesProps) => {
  const inside = (
    <>
      <Icon name={icons[who]} size={18} />
      <span>
        {label && <span class="unseen">{label} </span>}
        {words}
      </span>
    </>
  )
  return href ? (
    <a class="who-sees" href={href}>
      {inside}
    </a>
  ) : (
    <span class="who-sees">{inside}</span>
  )
}
