-- What some tasks ask of whoever does them. One that is no longer offered keeps its name for the tasks that ask for it.
create table casework.skill (
  tenant_id int not null,
  id uuid not null,
  code text not null check (code ~ '^[a-z][a-z0-9-]*$'),
  name jsonb not null,
  offered boolean not null default true,
  primary key (tenant_id, id),
  unique (tenant_id, code)
);
select platform.protect('casework.skill');

-- Who has which.
create table casework.staff_skill (
  tenant_id int not null,
  account_id uuid not null,
  skill_id uuid not null,
  primary key (tenant_id, account_id, skill_id),
  foreign key (tenant_id, skill_id) references casework.skill (tenant_id, id)
);
select platform.protect('casework.staff_skill');

-- The code of the skill that the model asks for.
alter table casework.task add column skill text;
