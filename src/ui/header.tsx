import { Places } from './places.tsx'
import type { Shell } from './shell.ts'

/** The head of the page. On a phone the places move to a bar at the foot of the screen. */
export const Header = ({ shell }: { shell: Shell }) => {
  const { words, person, banner, bannerMore } = shell
  return (
    <header class="head">
      <a class="skip" href="#content">
        {words.skip}
      </a>
      {banner && (
        <p class="banner">
          {banner}
          {bannerMore && <span class="banner-more"> {bannerMore}</span>}
        </p>
      )}
      <div class="head-line edge">
        <a class="wordmark" href="/" aria-label={words.home}>
          {words.product}
        </a>
        {!shell.alone && <Places shell={shell} />}
        {person && (
          <a class="person" href={person.href}>
            <span class="unseen">
              {words.person} {person.name}
            </span>
            <span class="initials" aria-hidden="true">
              {person.initials}
            </span>
          </a>
        )}
      </div>
    </header>
  )
}
