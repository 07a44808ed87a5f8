-- The era is read with each row, so that programs that run on while a copy is restored write the new one.
create function platform.era() returns int language plpgsql stable parallel safe
  as $$ begin return (select era from platform.cluster); end $$;
revoke all on function platform.era() from public;
grant execute on function platform.era() to sportel_app, sportel_owner;
alter table platform.journal alter column era set default platform.era();

-- What this database is used for: the accounts of a demo are known to everybody.
alter table platform.cluster add column used_as text check (used_as in ('DEMO', 'REAL'));
-- The folder of files that belongs to it, by the mark that lies there; none while files lie in the data folder.
alter table platform.cluster add column files_mark uuid;
