-- Kiosks and displays of a centre. Codes and secrets are kept as digests; a code is good once.
create table visits.device (
  tenant_id int not null,
  id uuid not null,
  centre_id uuid not null,
  kind text not null check (kind in ('KIOSK', 'DISPLAY')),
  code_digest text,
  code_until timestamptz,
  secret_digest text,
  added_at timestamptz not null,
  paired_at timestamptz,
  primary key (tenant_id, id),
  check ((code_digest is null) = (code_until is null)),
  check ((secret_digest is null) = (paired_at is null))
);
create index device_centre on visits.device (tenant_id, centre_id);
create unique index device_code on visits.device (tenant_id, code_digest)
  where code_digest is not null;
select platform.protect('visits.device');
