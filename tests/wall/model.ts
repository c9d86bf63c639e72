/**
 * Who sees what and who may write what, in plain code: the law of trust alone, for the database to be held
 * against.
 *
 * Questions (the law is silent or can be read in two ways; the stricter reading stands here until decided):
 *  1. After a membership ends the person no longer sees the circle nor any membership in it, their own
 *     included.
 *  2. Somebody asked sees the circle and their own asking: no members, and not the asker, unless in the
 *     directory. Of the members only the founder sees who is asked.
 *  3. Others see a post only while it lasts; past and coming posts are the person's own. Only present posts
 *     place a person under a top organization. Choosing to be found is not here yet.
 *  4. Organizations are seen by signed-in people and their jobs; not by public, link or house.
 *  5. Grants are seen by the owner alone, not by who receives them. Readings too, not by the reader.
 *  6. A standing row does not say who evaluates whom, so `evaluates` counts in both directions, everywhere.
 *  7. A lasting grant to a roundtable ends for all its members once any of them evaluates the owner, for
 *     good.
 *  8. An ended membership ends the grants its holder gave to that circle, in a partnership or coaching
 *     everybody's; joining again does not revive them. Whoever joins a roundtable later sees what is
 *     already granted to it.
 *  9. A grant may start later, never in the past; it can be shortened, never lengthened, moved or removed
 *     alone (erasing the item takes it along); one that has not begun is taken back by ending it before it
 *     begins. It cannot be given for an item in the trash. It is dated by its start, not by its giving.
 * 10. A job sees what its person sees. It adds only what it makes (file, rendition, portfolio export,
 *     happening), ends and removes; it writes no words, widens nothing and leaves no reading.
 * 11. Persons, posts, organizations and standing are written by functions of `trust` or the office, not by
 *     a person; a person changes only their own directory row. Signing up and a first post need their own
 *     rule.
 * 12. A circle is never changed or removed. Only a founder who is a present member asks, and only people in
 *     their directory; nobody is put out of a roundtable. Only the first membership may be the founder's
 *     own.
 * 13. An ending is dated now. In a partnership or coaching either member ends any membership; who asked
 *     takes back. A partnership or coaching that has ended takes nobody else in.
 * 14. Nobody asks into, or accepts, a partnership or coaching with somebody they evaluate or are evaluated
 *     by.
 * 15. Versions go only with their item; a file only when nothing uses it; files, renditions, exports never
 *     change.
 * 16. A happening is written in one's own space, or in that of a circle one is in or asked to, about what
 *     one sees there: leaving is told before it is done. About access in a circle's space: seen by nobody.
 *     Whether a happening is about access should follow from its verb; here it is told by the writer.
 * 17. A reading is of a grantable item; its day is the UTC day. A second one on that day is refused.
 * 18. A happening about something erased is the owner's alone.
 */
export { endOfGrant, settled } from './grants.ts'
export { seenBy, sees } from './seeing.ts'
export { after, rowsOf } from './world.ts'
export type {
  CircleKind,
  Deed,
  Grantable,
  Id,
  Identity,
  Instant,
  Noun,
  Nouns,
  Row,
  Span,
  World,
} from './world.ts'
export { mayWrite } from './writing.ts'
