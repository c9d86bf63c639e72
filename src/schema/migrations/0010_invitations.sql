-- Somebody is asked to take a post. The link they get is proven by the program; here its id is all that travels.
create schema invitations;
grant usage on schema invitations to lps_app;

create function trust.link() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('lps.link', true), '')::uuid $$;

-- The space is the organization's. `round` counts the links made: a new one voids those before.
create table invitations.invitation (
  space_id uuid not null,
  id uuid not null default uuidv7(),
  name text not null check (length(name) between 1 and 200),
  email text check (length(email) between 3 and 200),
  title text not null check (length(title) between 1 and 200),
  role_kind text not null,
  starts date not null,
  role text,
  round integer not null default 1,
  invited_by uuid not null,
  invited_at timestamptz not null default trust.now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  accepted_by uuid,
  accepted_at timestamptz,
  primary key (space_id, id),
  check ((accepted_by is null) = (accepted_at is null)),
  check (accepted_at is null or revoked_at is null)
);
create unique index invitation_by_link on invitations.invitation (id);
create index invitation_newest on invitations.invitation (space_id, invited_at desc);

alter table invitations.invitation enable row level security;
create policy read on invitations.invitation for select to lps_app
  using (space_id in (select trust.reach('invitations', 'read')));
create policy add on invitations.invitation for insert to lps_app with check (
  invited_by = (select trust.me()) and invited_at = trust.now()
  and expires_at > trust.now() and expires_at <= trust.now() + interval '30 days'
  and accepted_by is null and revoked_at is null and round = 1
  and trust.may('invitations', 'write', space_id) and (role is null or trust.may('roles', 'write', space_id)));
create policy change on invitations.invitation for update to lps_app
  using (accepted_by is null and space_id in (select trust.reach('invitations', 'write')))
  with check (accepted_by is null and space_id in (select trust.reach('invitations', 'write'))
    and expires_at <= trust.now() + interval '30 days');
grant select, insert, update (round, expires_at, revoked_at) on invitations.invitation to lps_app;

-- What whoever holds the link may read of it, signed in or not.
create function trust.invited() returns table (name text, email text, title text, organization text, time_zone text,
    inviter text, round integer, expires_at timestamptz, revoked_at timestamptz, accepted_by uuid,
    accepted_at timestamptz)
  language sql stable security definer set search_path = ''
  as $$ select i.name, i.email, i.title, o.name, o.time_zone, p.name, i.round, i.expires_at, i.revoked_at, i.accepted_by,
      i.accepted_at
    from invitations.invitation i join organizations.organization o on o.id = i.space_id
      left join people.person p on p.space_id = i.invited_by
    where i.id = trust.link() $$;

-- Accepting: who holds the link and is signed in takes the post, and the role that came with it if its giver may still
-- give roles there. Once, whoever else does the
-- same at the same moment. A post they hold already is not given twice. Says whether there was something to accept.
create function trust.accept_invitation() returns boolean
  language plpgsql volatile security definer set search_path = ''
  as $$
declare one invitations.invitation;
begin
  select i.* into one from invitations.invitation i where i.id = trust.link() for update;
  if not found or trust.me() is null or one.accepted_by is not null or one.revoked_at is not null
    or one.expires_at <= trust.now() then return false; end if;
  update invitations.invitation set accepted_by = trust.me(), accepted_at = trust.now()
    where space_id = one.space_id and id = one.id;
  perform trust.tell(one.invited_by, 'invitation accepted', 'invitation', one.space_id, one.id);
  insert into posts.post (space_id, organization_id, title, role_kind, starts, main)
    select trust.me(), one.space_id, one.title, one.role_kind, one.starts, not exists (select 1 from posts.post p
      where p.space_id = trust.me() and p.main and coalesce(p.ends, 'infinity') >= trust.today())
    where not exists (select 1 from posts.post p where p.space_id = trust.me() and p.organization_id = one.space_id
      and p.role_kind = one.role_kind and coalesce(p.ends, 'infinity') >= one.starts);
  if one.role is not null and exists (select 1 from roles.role r
      join roles.permission p on p.role = r.role and p.object = 'roles' and p.deed = 'write'
    where r.person_id = one.invited_by and r.from_at <= trust.now() and (r.until_at is null or r.until_at > trust.now())
      and r.space_id in (select trust.above(one.space_id))) then
    insert into roles.role (space_id, person_id, role, granted_by)
      values (one.space_id, trust.me(), one.role, one.invited_by) on conflict do nothing;
  end if;
  return true;
end $$;

revoke all on function trust.link, trust.invited, trust.accept_invitation from public;
grant execute on function trust.link, trust.invited, trust.accept_invitation to lps_app;
