grant usage on schema intake to sportel_app;

-- Applications that were begun. Whoever holds the key may go on; its digest alone is kept here.
create table intake.draft (
  tenant_id int not null,
  id uuid not null,
  service_code text not null,
  service_version uuid not null,
  owner text not null,
  resume text,
  lang text not null,
  person jsonb not null,
  answers jsonb not null,
  payment jsonb not null,
  sent jsonb,
  started_at timestamptz not null,
  changed_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (tenant_id, id)
);
create unique index draft_resume on intake.draft (tenant_id, resume);
create index draft_expiry on intake.draft (tenant_id, expires_at);
select platform.protect('intake.draft');
