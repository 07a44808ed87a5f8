-- The four roles of Sportel. Run once per cluster by a superuser; safe to run again.
-- sportel_owner owns and migrates; sportel_app is the program; the two NOLOGIN roles are entered by SET LOCAL ROLE.
do $$
begin
  if not exists (select from pg_roles where rolname = 'sportel_owner') then
    create role sportel_owner login bypassrls noinherit;
  end if;
  if not exists (select from pg_roles where rolname = 'sportel_app') then
    create role sportel_app login nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'sportel_public') then
    create role sportel_public nologin nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'sportel_guest') then
    create role sportel_guest nologin nobypassrls;
  end if;
end
$$;
-- without inheritance, in words that PostgreSQL 15 knows too
alter role sportel_app noinherit;
grant sportel_public, sportel_guest to sportel_app;
alter role sportel_app set statement_timeout = '25s';
alter role sportel_app set lock_timeout = '10s';
alter role sportel_app set idle_in_transaction_session_timeout = '30s';
do $$
begin
  execute format('grant create, connect, temporary on database %I to sportel_owner', current_database());
  execute format('revoke create, temporary on database %I from public', current_database());
end
$$;
revoke create on schema public from public;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;
