-- What the auditor found when looking twice at a case; one answer per case and rule, the last one counts.
create table insight.hint_answer (
  tenant_id int not null,
  case_id uuid not null,
  rule text not null,
  innocent boolean not null,
  words text not null check (length(words) between 3 and 500),
  answered_at timestamptz not null,
  primary key (tenant_id, case_id, rule)
);
select platform.protect('insight.hint_answer');
