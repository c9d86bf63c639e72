interface PagerProps {
  /** The name of this navigation, for a screen reader. */
  label: string
  newer?: { href: string; label: string }
  older?: { href: string; label: string }
  /** Where one is: "31 to 60 of 180". */
  here: string
}

/** One page forward or back in a long list. */
export const Pager = ({ label, newer, older, here }: PagerProps) => (
  <nav class="pager" aria-label={label}>
    {newer && (
      <a class="button plain" href={newer.href} rel="prev">
        {newer.label}
      </a>
    )}
    <p class="note">{here}</p>
    {older && (
      <a class="button plain" href={older.href} rel="next">
        {older.label}
      </a>
    )}
  </nav>
)
