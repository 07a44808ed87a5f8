grant usage on schema platform to sportel_app, sportel_public, sportel_guest;

-- The tenant of the running transaction. A forgotten tenant is an error, never an empty list.
create function platform.tenant() returns int language sql stable parallel safe
  as $$ select current_setting('sportel.tenant')::int $$;

-- Makes a table a tenant table: row-level security enabled and forced, one policy for the program.
create function platform.protect(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy tenant on %s to sportel_app using (tenant_id = current_setting(''sportel.tenant'')::int)', target);
  execute format('grant select, insert, update, delete on %s to sportel_app', target);
end $$;

-- Makes a table a network table: no tenant, reachable in network scope.
create function platform.network_table(target regclass) returns void language plpgsql as $$
begin
  execute format('grant select, insert, update, delete on %s to sportel_app', target);
end $$;

revoke all on function platform.protect(regclass), platform.network_table(regclass) from public;

-- Folds text for search: lower case, Cyrillic to Latin, diacritics off. "ВЈЕНЧАНИХ", "vjenčanih" and "vjencanih" are one.
create function platform.fold(value text) returns text language sql immutable parallel safe as $$
  select translate(
    replace(replace(replace(replace(replace(replace(
      lower(translate(value, 'АБВГДЂЕЖЗИЈКЛЉМНЊОПРСТЋУФХЦЧЏШЃЌЅ', 'абвгдђежзијклљмнњопрстћуфхцчџшѓќѕ')),
      'љ', 'lj'), 'њ', 'nj'), 'џ', 'dz'), 'ђ', 'dj'), 'đ', 'dj'), 'ѕ', 'dz'),
    'абвгдежзијклмнопрстћуфхцчшѓќčćšžçëëáàâäãåéèêíìîïóòôöõúùûüñýāēģīķļņūřťďľĺŕ-',
    'abvgdezzijklmnoprstcufhccsgkccszceeaaaaaaeeeiiiiooooouuuunyaegiklnurtdllr ')
$$;

create table platform.journal (
  tenant_id int not null,
  id uuid not null,
  era int not null,
  tx xid8 not null default pg_current_xact_id(),
  recorded_at timestamptz not null default clock_timestamp(),
  happened_at timestamptz not null,
  origin text not null check (origin in ('LIVE', 'KEYED_LATER', 'IMPORTED')),
  type text not null,
  version int not null,
  subject uuid not null,
  actor_kind text not null,
  actor_id uuid not null,
  actor_office text not null,
  payload jsonb not null,
  primary key (tenant_id, id)
);
create index journal_order on platform.journal (tenant_id, era, tx, id);
create index journal_subject on platform.journal (tenant_id, subject, happened_at);
select platform.protect('platform.journal');
revoke update, delete on platform.journal from sportel_app;
