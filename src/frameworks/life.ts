/** How things stand with a version, and with the asker in its organization. */
export interface Life {
  /** May the asker change drafts here? */
  keeps: boolean
  adoptedAt: Date | null
  deprecatedAt: Date | null
  /** The name of the organization; nothing for the library. */
  organization: string | null
  /** The one draft of the same framework, be it this one or another. */
  draftId: string | null
}
