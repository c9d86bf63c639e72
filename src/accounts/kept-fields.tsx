/** Where to go after signing in, and what was written when the session had ended: they travel with each form on the way. */
export const KeptFields = ({ next, kept }: { next?: string; kept?: string }) => (
  <>
    {next && <input type="hidden" name="next" value={next} />}
    {kept && <input type="hidden" name="kept" value={kept} />}
  </>
)
