-- A decision that was handed over at the counter of the municipality, as both sides keep it.
alter table agency.shared_case
  add column handed_over_at timestamptz,
  add column handed_over_office text,
  add check ((handed_over_at is null) = (handed_over_office is null));
alter table agency.taken_case add column handed_over_at timestamptz;
create index taken_case_number on agency.taken_case (tenant_id, number);
