import type { Shell, ShellWords } from './shell.ts'

/** The frame's texts as the style guide shows them; a real page gets them from its catalogue. */
export const sampleWords: ShellWords = {
  product: 'LPS',
  skip: 'Skip to the content',
  places: 'Places',
  home: 'LPS, to the first page',
  person: 'Signed in as',
  kept: {
    kept: 'Kept on this device',
    back: 'Your words are back',
    newer: 'This text was changed somewhere else since.',
    bring: 'Bring it here',
    leave: 'Leave it',
    also: 'You also wrote',
    nowhere: 'These words are only on this page yet.',
  },
  toolbar: { toolbar: 'Format', bold: 'Bold', italic: 'Italic', list: 'List', quote: 'Quote', link: 'Link' },
}

/** A signed-in person's frame. */
export const sampleShell: Shell = {
  lang: 'en-US',
  words: sampleWords,
  places: [
    { label: 'Today', href: '/', icon: 'calendar', current: true },
    { label: 'My cycle', href: '/cycle', icon: 'path' },
    { label: 'Portfolio', href: '/portfolio', icon: 'portfolio' },
    { label: 'People', href: '/people', icon: 'people' },
  ],
  capture: { label: 'Capture', href: '/capture' },
  person: { id: 'sample', name: 'Amina Okafor', initials: 'AO', href: '/me' },
}
