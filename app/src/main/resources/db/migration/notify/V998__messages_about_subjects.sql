-- A message is about a subject of any module, a case or whatever else somebody is told of. The
-- column case_id stays for programs of release 0.1.0 that still run beside this one; it is written
-- no more and goes with a later release.
alter table notify.message
  add column about_type text,
  add column about_id uuid,
  add constraint message_about check ((about_type is null) = (about_id is null));

alter table notify.message no force row level security;
update notify.message set about_type = 'case', about_id = case_id where case_id is not null;
alter table notify.message force row level security;

create index message_about on notify.message (tenant_id, about_id);
