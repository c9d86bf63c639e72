import type { MiddlewareHandler } from 'hono'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import type { Settings } from './program.ts'

/** Nothing inline, nothing from elsewhere, in no frame; and no form posted from another site. */
export const security = (settings: Settings): MiddlewareHandler[] => [
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
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
  csrf({ origin: (origin, c) => origin === settings.publicUrl || origin === new URL(c.req.url).origin }),
]
