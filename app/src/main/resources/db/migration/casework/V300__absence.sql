-- Days on which somebody is away, and who does their tasks meanwhile.
create table casework.absence (
  tenant_id int not null,
  id uuid not null,
  account_id uuid not null,
  deputy_id uuid,
  from_day date not null,
  until_day date not null,
  primary key (tenant_id, id),
  check (until_day >= from_day),
  check (deputy_id <> account_id)
);
create index absence_account on casework.absence (tenant_id, account_id, until_day);
create index absence_deputy on casework.absence (tenant_id, deputy_id, until_day)
  where deputy_id is not null;
select platform.protect('casework.absence');
