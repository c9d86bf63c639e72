import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'

/** Entries with pictures, parted by hairlines. */
export const Entries = ({ children }: { children: ComponentChildren }) => <ul class="entries">{children}</ul>

interface EntryProps {
  title: ComponentChildren
  href: string
  /** A `Picture.Photo`; without one a quiet tile says what kind of thing it is. */
  picture?: ComponentChildren
  /** The tile without a picture: an icon and its word, such as "PDF, 12 pages". */
  kind: { icon: IconName; label: string }
  /** What it serves: "Shows goal 1". */
  shows?: ComponentChildren
  /** Who can see it, when, what else. */
  foot?: ComponentChildren
  /** The leader's own words, or what is still to be said. */
  children?: ComponentChildren
}

/** Something captured: picture, title, own words, what it shows, who sees it. */
export const Entry = ({ title, href, picture, kind, shows, foot, children }: EntryProps) => (
  <li class="entry">
    {picture ? (
      <div class="entry-picture">{picture}</div>
    ) : (
      <div class="entry-kind">
        <Icon name={kind.icon} />
        <span>{kind.label}</span>
      </div>
    )}
    <div class="entry-text">
      <h3 dir="auto">
        <a href={href}>{title}</a>
      </h3>
      {children}
      {shows && <p class="shows">{shows}</p>}
      {foot && <div class="entry-foot">{foot}</div>}
    </div>
  </li>
)
