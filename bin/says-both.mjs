/** Attributes that say "true" and "false"; of all others the mere presence says that it is so. */
export const saysBoth = /^(?:aria-|data-|draggable$|spellcheck$)/
