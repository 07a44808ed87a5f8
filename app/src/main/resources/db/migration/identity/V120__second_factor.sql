-- The device with which an account's person proves themselves beside the password. The secret is
-- sealed; a code's step is noted, so that no code holds twice.
create table identity.second_factor (
  account_id uuid primary key references identity.account (id),
  secret text not null,
  set_up_at timestamptz not null,
  last_step bigint not null
);
select platform.network_table('identity.second_factor');

-- Codes on paper for who has lost the device: digests of 120 random bits, each holds once.
create table identity.recovery_code (
  account_id uuid not null references identity.second_factor (account_id) on delete cascade,
  code_digest bytea not null,
  primary key (account_id, code_digest)
);
select platform.network_table('identity.recovery_code');
