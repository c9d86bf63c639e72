/** A package of the production tree with the licence it says it has. */
export type Shipped = { name: string; licence: string | undefined }

const allowed = new Set(
  (
    'Apache-2.0 MIT MIT-0 ISC BSD-2-Clause BSD-3-Clause 0BSD BlueOak-1.0.0 Zlib CC0-1.0 Unlicense ' +
    'Python-2.0 PostgreSQL OFL-1.1'
  ).split(' '),
)

/** Packages whose licence is not on the list and that may ship all the same, each with its reason. */
export const tolerated: [RegExp, string][] = [
  // LGPL: libvips comes as a shared library of its own beside LPS, unchanged, and anybody may put another in its place.
  [/^@img\/sharp-(libvips-|wasm32$|win32-)/, 'sharp loads libvips as a library of its own'],
]

/** Every dependency that ships allows an Apache-2.0 program to carry it. */
export function licencesAllow(shipped: Shipped[]): string[] {
  return shipped
    .filter(
      ({ name, licence }) => !allows(licence ?? '') && !tolerated.some(([pattern]) => pattern.test(name)),
    )
    .map(
      ({ name, licence }) => `${name} has the licence ${licence ?? '(none said)'}, which is not on the list.`,
    )
}

/** One of the choices (OR) must be allowed with all of its parts (AND). */
function allows(licence: string): boolean {
  const choices = licence.replace(/[()]/g, '').split(' OR ')
  return choices.some((choice) => choice.split(' AND ').every((part) => allowed.has(part.trim())))
}
