-- The receipt of a sent draft as it was made the first time, encrypted under the draft's key.
create table intake.receipt (
  tenant_id int not null,
  draft_id uuid not null,
  content bytea not null,
  primary key (tenant_id, draft_id),
  foreign key (tenant_id, draft_id) references intake.draft (tenant_id, id) on delete cascade
);
select platform.protect('intake.receipt');
