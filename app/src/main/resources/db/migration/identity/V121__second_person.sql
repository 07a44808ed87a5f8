-- Duties that reach far, waiting for a second administrator; codes as in the journal.
create table identity.proposed_duty (
  tenant_id int not null,
  account_id uuid not null,
  duties text[] not null,
  proposed_by uuid not null,
  proposed_office text not null,
  proposed_at timestamptz not null,
  primary key (tenant_id, account_id),
  foreign key (tenant_id, account_id) references identity.staff (tenant_id, account_id)
);
select platform.protect('identity.proposed_duty');

-- A place that waits for the person's consent. A network table: the person signs in elsewhere. Kept
-- by name, whether or not somebody has it, so that asking tells nobody who works elsewhere.
create table identity.invitation (
  id uuid primary key,
  inviting_tenant int not null,
  sign_in_name text not null,
  office text not null check (length(office) between 1 and 120),
  duties text[] not null,
  invited_by uuid not null,
  invited_office text not null,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  unique (inviting_tenant, sign_in_name)
);
create index invitation_name on identity.invitation (sign_in_name);
select platform.network_table('identity.invitation');
