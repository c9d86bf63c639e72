import type { MiddlewareHandler } from 'hono'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import type { Styles } from './first-styles.ts'
import type { Settings } from './program.ts'

/** Nothing inline but our own stylesheet, known by its hash; nothing from elsewhere, in no frame; and no form posted from another site. */
export const security = (settings: Settings, styles: Styles): MiddlewareHandler[] => [
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'", styles.source],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    strictTransportSecurity: settings.publicUrl.startsWith('https:') ? 'max-age=31536000' : false,
    xFrameOptions: 'DENY',
    overwrite: false, // a file brings a stricter policy of its own
  }),
  ownForms(settings),
]

// One click in a letter is sent by a mail program, and a page that keeps its address to itself sends its form without
// saying where it comes from: there the link is the proof.
const withoutOrigin = /^\/(?:mail\/off|n)\//

function ownForms({ publicUrl }: Settings): MiddlewareHandler {
  const guard = csrf({ origin: (origin, c) => origin === publicUrl || origin === new URL(c.req.url).origin })
  return (c, next) => (withoutOrigin.test(c.req.path) ? next() : guard(c, next))
}
