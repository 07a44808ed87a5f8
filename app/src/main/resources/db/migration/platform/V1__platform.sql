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

-- The life of this cluster: a restored copy in a young cluster opens a new era.
create table platform.cluster (
  only_row boolean primary key default true check (only_row),
  era int not null,
  system_identifier bigint not null
);
select platform.network_table('platform.cluster');

-- How far a follower has read a tenant's journal.
create table platform.cursor (
  tenant_id int not null,
  follower text not null,
  era int not null default 0,
  tx bigint not null default 0,
  entry_id uuid not null default '00000000-0000-0000-0000-000000000000',
  primary key (tenant_id, follower)
);
select platform.protect('platform.cursor');

-- Entries a follower could not take in.
create table platform.parked_entry (
  tenant_id int not null,
  follower text not null,
  entry_id uuid not null,
  tries int not null default 1,
  why text not null,
  primary key (tenant_id, follower, entry_id)
);
select platform.protect('platform.parked_entry');

-- Which tenants have a journal; a loose scan over the index.
create function platform.journal_tenants() returns setof int
  language sql stable security definer set search_path = pg_catalog as $$
  with recursive t as (
    (select tenant_id from platform.journal order by tenant_id limit 1)
    union all
    select (select j.tenant_id from platform.journal j where j.tenant_id > t.tenant_id order by j.tenant_id limit 1)
    from t where t.tenant_id is not null
  ) select tenant_id from t where tenant_id is not null
$$;
revoke all on function platform.journal_tenants() from public;
grant execute on function platform.journal_tenants() to sportel_app;

-- Submissions done once.
create table platform.idempotency (
  tenant_id int not null,
  owner uuid not null,
  key text not null,
  body text not null,
  address text not null default '',
  used_at timestamptz not null,
  primary key (tenant_id, owner, key)
);
select platform.protect('platform.idempotency');

-- Jobs of db-scheduler; its own layout.
create table platform.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on platform.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on platform.scheduled_tasks (last_heartbeat);
select platform.network_table('platform.scheduled_tasks');

-- Jobs that were given up and need people.
create table platform.failed_job (
  tenant_id int not null,
  id uuid not null,
  job text not null,
  kind text not null,
  why text not null,
  failed_at timestamptz not null,
  primary key (tenant_id, id)
);
select platform.protect('platform.failed_job');
