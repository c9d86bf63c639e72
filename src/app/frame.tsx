import { sayDay } from '#language'
import { initialsOf, type About, type Reader } from '#people'
import { QuickCapture } from '#portfolio'
import { page, Page, PlainPage, type Shell, type ShellWords } from '#ui'
import type { ComponentChildren } from 'preact'
import type { House } from './house.store.ts'
import { words } from './words.ts'

const places = [
  { name: 'today', icon: 'calendar' },
  { name: 'cycle', icon: 'path' },
  { name: 'portfolio', icon: 'portfolio' },
  { name: 'people', icon: 'people' },
] as const

/** Frames a page for whoever is signed in, or plainly for nobody. Gives the whole document. */
export function frame(
  content: ComponentChildren,
  about: About,
  reader: Reader | undefined,
  house: House | undefined,
): string {
  const say = words(reader?.language ?? 'en')
  const said = shellWords(say)
  if (!reader)
    return page(
      <PlainPage lang="en" words={said} title={about.title}>
        {content}
      </PlainPage>,
    )
  return page(
    <Page shell={shellOf(reader, said, about, house)} title={about.title}>
      {content}
    </Page>,
  )
}

function shellOf(
  reader: Reader,
  said: ShellWords,
  { at, room, alone }: About,
  house: House | undefined,
): Shell {
  const say = words(reader.language)
  return {
    lang: reader.language,
    room,
    alone,
    comfort: reader.comfort,
    words: said,
    places: places.map(({ name, icon }) => ({
      label: say(name),
      href: `/${name}`,
      icon,
      current: at === name,
    })),
    capture: alone ? undefined : { label: say('capture'), href: '/capture', current: at === 'capture' },
    person: { id: reader.id, name: reader.name, initials: initialsOf(reader.name), href: '/me' },
    quick:
      at === 'capture'
        ? undefined
        : {
            title: say('capture'),
            close: say('close'),
            emptyWords: say('captureEmpty'),
            content: <QuickCapture reader={reader} />,
          },
    banner:
      house?.kind === 'demo' ? say('demoBanner', { day: sayDay(reader.today, 'long', reader) }) : undefined,
    bannerMore: house?.kind === 'demo' ? say('demoBannerMore') : undefined,
  }
}

const shellWords = (say: ReturnType<typeof words>): ShellWords => ({
  product: say('product'),
  skip: say('skip'),
  places: say('places'),
  home: say('home'),
  person: say('person'),
  kept: {
    kept: say('kept'),
    back: say('wordsBack'),
    newer: say('newer'),
    bring: say('bring'),
    leave: say('leaveIt'),
    also: say('alsoWrote'),
    nowhere: say('nowhere'),
  },
  toolbar: {
    toolbar: say('toolbar'),
    bold: say('bold'),
    italic: say('italic'),
    list: say('list'),
    quote: say('quote'),
    link: say('link'),
  },
})
