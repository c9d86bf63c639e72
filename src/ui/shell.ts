import type { ComponentChildren } from 'preact'
import type { Comfort } from './comfort.ts'
import type { IconName } from './icon.tsx'

/** One of the places in the header and in the bar at the foot of a phone. */
export interface Place {
  label: string
  href: string
  icon: IconName
  current?: boolean
}

/** Who is signed in. The id keeps one person's unsent words from the next one on the same device. */
export interface Signed {
  id: string
  name: string
  initials: string
  href: string
}

/** What every page of a signed-in person is framed with. The first four places stand in the phone's bar. */
export interface Shell {
  lang: string
  words: ShellWords
  places: Place[]
  capture?: { label: string; href: string; current?: boolean }
  person?: Signed
  /** What opens over the page instead of following the capture link, where a script can open it. */
  quick?: {
    title: string
    close: string
    /** Said in place when somebody sends it with nothing in it: "One sentence or one photo is enough." */
    emptyWords?: string
    content: ComponentChildren
  }
  /** A line above everything, for example the date of a demo world. */
  banner?: string
  /** What the line goes on to say where a screen has room for it. */
  bannerMore?: string
  /** The official rooms look different, so that nobody takes the record for the notebook. */
  room?: 'record'
  /** The page stands alone: neither places nor capture. */
  alone?: true
  /** How the reader wants LPS to look. */
  comfort?: Comfort
}

/** Every text the frame itself says; the catalogue lives with the app. */
export interface ShellWords {
  /** The product's name in the header and behind every title. */
  product: string
  skip: string
  /** The name of the navigation, for a screen reader. */
  places: string
  home: string
  /** Said before the person's name on the circle with initials: "Signed in as". */
  person: string
  kept: KeptWords
  toolbar: ToolbarWords
}

/** What a form says about the words it keeps on the device. */
export interface KeptWords {
  /** "Kept on this device" */
  kept: string
  /** "Your words are back" */
  back: string
  /** "This text was changed somewhere else since." */
  newer: string
  /** "Bring it here": puts the words of a box into its field, and the field's into the box. */
  bring: string
  /** "Leave it": closes the box; its words stay where they are. */
  leave: string
  /** "You also wrote": over words that stand beside a field. */
  also: string
  /** Said while neither the device nor the server has what is typed. */
  nowhere: string
}

/** The buttons over a field that takes Markdown. */
export interface ToolbarWords {
  toolbar: string
  bold: string
  italic: string
  list: string
  quote: string
  link: string
}
