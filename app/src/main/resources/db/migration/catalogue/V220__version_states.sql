-- A version is tested, proposed and approved before it is in force from a day. It may be withdrawn
-- until then; a retired service has no version in force.
alter table catalogue.version
  add column made_at timestamptz,
  add column from_day date,
  drop constraint version_state_check,
  alter column published_at drop not null;
update catalogue.version set made_at = published_at;
alter table catalogue.version
  alter column made_at set not null,
  add constraint version_state_check check (
    state in ('IN_TEST', 'PROPOSED', 'PLANNED', 'PUBLISHED', 'RETIRED', 'WITHDRAWN')),
  add constraint version_in_force check ((state in ('PUBLISHED', 'RETIRED')) = (published_at is not null)),
  add constraint version_planned_from check (state <> 'PLANNED' or from_day is not null);
create unique index version_prepared on catalogue.version (tenant_id, service_id)
  where state in ('IN_TEST', 'PROPOSED');
create unique index version_planned_day on catalogue.version (tenant_id, service_id, from_day)
  where state = 'PLANNED';

-- Who moved a version to which state, when and why.
create table catalogue.version_step (
  tenant_id int not null,
  id uuid not null,
  version_id uuid not null,
  state text not null check (
    state in ('IN_TEST', 'PROPOSED', 'PLANNED', 'PUBLISHED', 'RETIRED', 'WITHDRAWN')),
  from_day date,
  reason text not null check (length(reason) <= 1000),
  made_by uuid not null,
  office text not null,
  made_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, version_id) references catalogue.version (tenant_id, id)
);
create index version_step_version on catalogue.version_step (tenant_id, version_id);
select platform.protect('catalogue.version_step');
revoke update, delete on catalogue.version_step from sportel_app;
insert into catalogue.version_step
select tenant_id, gen_random_uuid(), version_id, 'PUBLISHED', null, reason, changed_by, changed_office, changed_at
from catalogue.card_change;
drop table catalogue.card_change;

-- From when a service is retired, why, and where to turn then.
create table catalogue.retirement (
  tenant_id int not null,
  service_id uuid not null,
  from_day date not null,
  reason text not null check (length(reason) between 1 and 1000),
  turn_to jsonb,
  done boolean not null,
  primary key (tenant_id, service_id),
  foreign key (tenant_id, service_id) references catalogue.service (tenant_id, id)
);
select platform.protect('catalogue.retirement');

-- Whether a second person must approve what is published.
create table catalogue.publishing (
  tenant_id int not null primary key,
  two_persons boolean not null
);
select platform.protect('catalogue.publishing');
