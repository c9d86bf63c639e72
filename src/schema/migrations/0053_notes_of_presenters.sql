-- Whoever presents in a sitting may write notes for themselves while they listen: cards that nobody else ever reads.
alter table sittings.card drop constraint card_kind_check;
alter table sittings.card add constraint card_kind_check
  check (kind in ('question', 'warm', 'cool', 'idea', 'experience', 'word', 'note'));

drop policy read on sittings.card;
create policy read on sittings.card for select to lps_app using (
  author_id = (select trust.me()) or (kind <> 'note' and space_id in (select trust.my_circles())
    and (sitting_id, step) in (select o.sitting, o.step from trust.open_steps() o)));
