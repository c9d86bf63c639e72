import { h } from 'preact'

interface PhotoProps {
  /** The address of a rendition, given the width it is wanted in. */
  src: (width: 480 | 800) => string
  /** What is to be seen; empty where the words beside it say it already. */
  alt: string
  /** The size of the original in pixels; keeps the place before the picture is there. */
  width: number
  height: number
  /** The whole picture in its own shape, as on its own page; otherwise a crop of 8 to 5. */
  whole?: boolean
  /** Load it at once: only for the picture a page is about. */
  eager?: boolean
}

/**
 * A photo that moves nothing when it comes, and comes when it is looked at. In a list it is at most 13 rem wide: the
 * small rendition has two pixels for each of them, and the page is a tenth shorter without the choice.
 */
export const Photo = ({ src, alt, width, height, whole, eager }: PhotoProps) =>
  h(
    'late-picture',
    { class: whole ? 'photo whole' : 'photo' },
    <img
      src={src(480)}
      {...(whole && {
        srcset: `${src(480)} 480w, ${src(800)} 800w`,
        sizes: '(min-width: 62rem) 62rem, 100vw',
      })}
      {...{ alt, width, height }}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
    />,
  )
