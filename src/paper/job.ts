/** What is to be printed. All words arrive as data and stay text: no part of a job is read as markup. */
export interface PrintJob {
  /** Path of a Typst template. It reads `/data.json`, and `/print.json` for `pictures` to show and font `families`. */
  template: string
  /** Any JSON. Its strings are cleaned before they reach the template. */
  data: unknown
  /**
   * Files the template may show as `/<name>`: JPEG or PNG, about 800 pixels wide, for they are held decoded.
   * Best shown from their bytes, `image(read(…, encoding: none))`: a name may end as it likes.
   * A name has letters, digits, dots, dashes and low lines only.
   */
  pictures: { name: string; path: string }[]
  title: string
  author: string
  /** Like `en-US`. */
  lang: string
  createdAt: Date
}

export interface Progress {
  done: number
  total: number
  step: string
}

export type Conformity = 'PDF/UA-1 and PDF/A-2a' | 'PDF/UA-1' | 'tagged only'

export interface Printed {
  /** Path of the finished file: the caller's to move or delete; what is left goes when the press closes. */
  pdf: string
  bytes: number
  pages: number
  conforms: Conformity
  /** In plain words, why the file claims less than both standards. */
  why?: string
  /** Characters no shipped font can show; a □ stands for each run of them. */
  missing: string[]
  /** Pictures that could not be read or drawn. */
  unreadable: string[]
  /** The most memory the printing process ever held, in megabytes. */
  peakMemoryMb: number
}

/** What the two processes say to each other. */
export type Order = { job: PrintJob; to: string }
export type Answer = { progress: Progress } | { printed: Printed } | { failed: string }
