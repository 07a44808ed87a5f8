-- What a municipality reports of a month about an institution. A version that was signed is never
-- changed; a later correction is the next one.
create table agency.monthly_return (
  tenant_id int not null,
  id uuid not null,
  institution int not null,
  month_on date not null check (extract(day from month_on) = 1),
  version int not null check (version > 0),
  lines jsonb not null,
  reason text not null,
  produced_at timestamptz not null,
  produced_by uuid not null,
  produced_office text not null,
  checked_at timestamptz,
  checked_by uuid,
  checked_office text,
  signed_at timestamptz,
  signed_by uuid,
  signed_office text,
  primary key (tenant_id, id),
  unique (tenant_id, month_on, institution, version),
  check (signed_at is null or checked_at is not null),
  check (checked_by <> produced_by)
);
select platform.protect('agency.monthly_return');

create table agency.return_comment (
  tenant_id int not null,
  id uuid not null,
  return_id uuid not null,
  office text not null,
  words text not null check (length(words) between 1 and 1000),
  written_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, return_id) references agency.monthly_return (tenant_id, id)
);
create index return_comment_return on agency.return_comment (tenant_id, return_id, written_at);
select platform.protect('agency.return_comment');
