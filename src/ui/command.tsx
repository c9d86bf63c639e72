/** A command to be taken over into a terminal. One tap takes all of it; a line ends between its words, never within `--`. */
export const Command = ({ line }: { line: string }) => (
  <p class="command">
    <code>{line.split(' ').flatMap((word, at) => [at > 0 && ' ', <span>{word}</span>])}</code>
  </p>
)
