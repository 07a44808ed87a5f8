-- What a person at a counter can do that not everybody there can: needs they meet, languages they
-- serve in, the only services they serve. Empty languages and services mean all.
create table visits.staff_skill (
  tenant_id int not null,
  account_id uuid not null,
  needs text[] not null,
  languages text[] not null,
  services text[] not null,
  primary key (tenant_id, account_id)
);
select platform.protect('visits.staff_skill');
