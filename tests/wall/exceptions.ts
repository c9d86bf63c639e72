// What the catalog lets pass, each with its reason.

/** Tables that belong to no space, each with its reason. */
export const reference = new Map([
  ['organizations.organization', 'organizations are shared reference data'],
  ['organizations.school_year', 'school years are shared reference data'],
  ['organizations.pause', 'breaks of a school year are shared reference data'],
  ['roles.permission', 'what each role may do: one table for all'],
  ['platform.house', 'the data folder itself: one row'],
  ['platform.backup', 'when the whole data folder was backed up'],
])

/**
 * Columns that point into another space, each with its reason. Foreign keys would see past the policies, so none stands
 * on them; a policy or a function of trust looks at what they name instead.
 */
export const pointers = new Map([
  ['organizations.organization.founded_by', 'who founded it; the policy wants the writer'],
  ['posts.post.organization_id', 'a post is in an organization; its office writes it'],
  ['organizations.pause.organization_id', 'a break is of an organization; its office writes it'],
  ['invitations.invitation.invited_by', 'who invited; the policy wants the writer'],
  ['invitations.invitation.accepted_by', 'who accepted; trust alone writes it'],
  ['roles.role.person_id', 'who holds a role; trust.may_grant looks'],
  ['roles.role.granted_by', 'who gave it; the policy wants the writer'],
  ['supervision.assignment.evaluator_id', 'who evaluates; trust alone writes it'],
  ['supervision.assignment.appointed_by', 'who appointed; trust alone writes it'],
  ['supervision.assignment.delegated_by', 'who handed on; trust alone writes it'],
  ['mail.letter.person_id', 'whom a letter is for; the policy wants oneself or somebody one can find'],
  ['notices.notice.caused_by', 'who did it; the policy wants the writer'],
  ['notices.notice.about_space_id', 'what it is about; it opens nothing, and the page asks again'],
  ['notices.notice.about_id', 'what it is about; it opens nothing, and the page asks again'],
  ['people.standing.low', 'standing is between two people; trust alone writes it'],
  ['people.standing.high', 'standing is between two people; trust alone writes it'],
  ['people.standing.evaluator', 'one of the two'],
  ['platform.happening.who', 'who did it; the policy wants the writer'],
  ['platform.happening.item_id', 'what it was about, also after it is erased'],
  ['platform.reading.reader_id', 'who read it; the policy wants the writer'],
  ['platform.reading.item_id', 'what was read; the policy wants it open to the reader'],
  ['breakglass.access.asked_by', 'who asked; the policy wants the writer'],
  ['breakglass.access.reader_id', 'who reads; trust.may_break looks'],
  ['breakglass.access.item_id', 'what is opened, of several nouns; it opens only what is in the space'],
  ['breakglass.answer.answered_by', 'who answered; the policy or trust.confirm_access wants the writer'],
  ['breakglass.ending.ended_by', 'who ended it; the policy wants the writer'],
  ['sharing.circle.founded_by', 'who asks into it; the policy wants the writer'],
  ['sharing.membership.person_id', 'who sits in a circle; trust.may_ask looks'],
  ['sharing.membership.asked_by', 'who asked; the policy wants the writer'],
  ['sharing.grant.item_id', 'what is opened, of several nouns; trust.may_give looks'],
  ['sharing.grant.circle_id', 'to whom it is opened; trust.may_give looks'],
  ['sharing.grant.person_id', 'to whom it is opened; trust.may_give looks'],
  ['sharing.grant.given_by', 'the owner, by a check of the table'],
])
