-- How a unit's tasks come to its people; without a row nobody assigns them.
create table casework.assignment_way (
  tenant_id int not null,
  unit_id uuid not null,
  way text not null check (way in ('NOBODY', 'LOAD', 'RANDOM')),
  primary key (tenant_id, unit_id)
);
select platform.protect('casework.assignment_way');

-- Who said that they cannot work on a case without bias.
create table casework.conflict (
  tenant_id int not null,
  case_id uuid not null,
  account_id uuid not null,
  office text not null,
  declared_at timestamptz not null,
  primary key (tenant_id, case_id, account_id)
);
select platform.protect('casework.conflict');
