const one =
  /^(((student|pupil|learner)s? )?(first|last|middle|given|family|full) ?name|(student|pupil|learner) ?(id|no|number|name|local id|state id)|sur ?name|ssid|suid|sis id|lasid|sasid|dob|birth ?(day|date)|date of birth)$/

/**
 * The column by which a table names students one by one, if there is one: LPS keeps numbers of groups and nobody's
 * own, so such a table is not taken, not even to look at.
 */
export const studentColumn = (header: readonly string[]): string | undefined =>
  header.find((name) => one.test(plain(name)))

const plain = (name: string) =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
