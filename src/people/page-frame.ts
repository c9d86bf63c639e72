import type { ComponentChildren } from 'preact'
import type { Reader } from './person.ts'

/** One of the places of LPS, marked in the navigation. */
export type PlaceName = 'today' | 'cycle' | 'portfolio' | 'people' | 'capture'

/** What a page says of itself to the frame around it. */
export interface About {
  title: string
  at?: PlaceName
  /** The official rooms look different, so that nobody takes them for the notebook. */
  room?: 'record'
  /** It stands alone, without places and capture, as something that many look at together; it brings its own way out. */
  alone?: true
}

// Every route of a signed-in person finds the reader here, and hands its page to the frame.
declare module 'hono' {
  interface ContextVariableMap {
    reader: Reader
    /** What the reader's last deed did, said above the page that follows it. */
    told: ComponentChildren
    /** The visitor's address; a proxy's word about it is taken from trusted proxies alone. */
    address: string
  }
  interface ContextRenderer {
    (page: ComponentChildren, about: About): Response | Promise<Response>
  }
}
