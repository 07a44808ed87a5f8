grant usage on schema documents to sportel_app;

-- What somebody handed in or the office issued; the bytes lie on disk under their digest.
create table documents.file (
  tenant_id int not null,
  id uuid not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  name text not null,
  type text not null,
  size bigint not null check (size > 0),
  case_id uuid,
  stored_at timestamptz not null,
  primary key (tenant_id, id)
);
create index file_case on documents.file (tenant_id, case_id);
create index file_digest on documents.file (tenant_id, digest);
select platform.protect('documents.file');

-- The book of issued documents. The code is no secret beyond the paper it stands on: it opens only
-- what is printed there anyway. A receipt with a tracking code is noted without its file.
create table documents.issued (
  tenant_id int not null,
  id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('RECEIPT', 'DECISION', 'REFUSAL', 'CORRECTION', 'LETTER')),
  number text not null,
  code text not null check (length(code) = 15),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  file_id uuid,
  authority text not null,
  unit text not null,
  issued_at timestamptz not null,
  primary key (tenant_id, id)
);
create unique index issued_code on documents.issued (tenant_id, code);
create unique index issued_once on documents.issued (tenant_id, case_id, kind, number) where file_id is not null;
select platform.protect('documents.issued');
