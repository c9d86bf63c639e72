/** Another text of the same field: who or what says it, and its words. */
export interface BesideText {
  /** "Saved meanwhile" */
  said: string
  words: string
}

/** Another text next to the field, so that both are in sight. With script it can be brought into the field, and back. */
export const Beside = ({ said, words }: BesideText) => (
  <details class="beside" open>
    <summary>{said}</summary>
    <p class="own" dir="auto">
      {words}
    </p>
  </details>
)
