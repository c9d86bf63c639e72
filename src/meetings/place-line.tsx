/** Where one meets: a place, and an address to open. */
export const placeLine = ({ place, link }: { place: string | null; link: string | null }) => {
  if (!place && !link) return undefined
  return (
    <>
      {place}
      {place && link && ' · '}
      {link && (
        <a href={link} rel="noopener noreferrer nofollow">
          {hostOf(link)}
        </a>
      )}
    </>
  )
}

// The whole address of a video call is a secret of a kind, and nobody reads it.
const hostOf = (link: string) => URL.parse(link)?.hostname ?? link
