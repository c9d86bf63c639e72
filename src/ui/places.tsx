import { Icon } from './icon.tsx'
import type { Place, Shell } from './shell.ts'

const PlaceLink = ({ place }: { place: Place }) => (
  <li>
    <a class="place" href={place.href} aria-current={place.current ? 'page' : undefined}>
      <Icon name={place.icon} />
      <span>{place.label}</span>
    </a>
  </li>
)

/**
 * The places, with the capture in their middle on a phone and behind them on a wide screen. The capture is
 * written twice and shown once, so that the keyboard always goes in the order the eye goes.
 */
export const Places = ({ shell: { places, capture, words } }: { shell: Shell }) => {
  const current = capture?.current ? 'page' : undefined
  return (
    <nav class="places" aria-label={words.places}>
      <ul>
        {places.slice(0, 2).map((place) => (
          <PlaceLink place={place} />
        ))}
        {capture && (
          <li class="on-phone">
            <a class="place capture" href={capture.href} aria-current={current}>
              <Icon name="plus" />
              <span>{capture.label}</span>
            </a>
          </li>
        )}
        {places.slice(2).map((place) => (
          <PlaceLink place={place} />
        ))}
      </ul>
      {capture && (
        <div class="on-wide">
          <a class="button primary" href={capture.href} aria-current={current}>
            <Icon name="plus" size={20} />
            {capture.label}
          </a>
        </div>
      )}
    </nav>
  )
}
