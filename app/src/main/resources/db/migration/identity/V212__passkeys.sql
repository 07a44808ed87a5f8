-- Passkeys beside the password: what the library needs to check a signature of each, and how its
-- person calls it. They belong to the account and hold in every tenant.
create table identity.passkey (
  account_id uuid not null references identity.account (id),
  id uuid not null,
  credential_id bytea not null unique check (length(credential_id) between 1 and 1023),
  credential bytea not null,
  sign_count bigint not null,
  name text not null check (length(name) between 1 and 60),
  added_at timestamptz not null,
  used_at timestamptz,
  primary key (account_id, id)
);
select platform.network_table('identity.passkey');
