/** Codes to be written down or printed, one a line, in letters that are easily told apart. */
export const Codes = ({ codes }: { codes: string[] }) => (
  <ul class="codes">
    {codes.map((code) => (
      <li>
        <code>{code}</code>
      </li>
    ))}
  </ul>
)
