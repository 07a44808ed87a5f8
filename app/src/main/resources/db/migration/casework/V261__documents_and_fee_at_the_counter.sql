-- What was said at the counter of each document that the service asks for.
create table casework.checked_document (
  tenant_id int not null,
  case_id uuid not null,
  place int not null,
  title text not null,
  found text not null check (found in ('ORIGINAL_SEEN', 'COPY', 'VERIFIED_COPY', 'MISSING', 'OFFICE')),
  pages int not null,
  primary key (tenant_id, case_id, place)
);
select platform.protect('casework.checked_document');

-- Whether the fee of a case is paid, and how one knows; cases of services without a fee have no row.
create table casework.case_fee (
  tenant_id int not null,
  case_id uuid not null,
  state text not null check (state in ('OPEN', 'CASH', 'SLIP', 'PROOF', 'WAIVED')),
  note text not null,
  office text not null,
  noted_at timestamptz not null,
  primary key (tenant_id, case_id)
);
select platform.protect('casework.case_fee');
