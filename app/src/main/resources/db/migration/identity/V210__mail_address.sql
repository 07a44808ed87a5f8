-- The address to which links for a new password go. Its person gave it and has shown that letters
-- reach them there; nobody else sets it.
create table identity.mail_address (
  account_id uuid primary key references identity.account (id),
  address text not null check (length(address) between 3 and 254),
  confirmed_at timestamptz not null
);
select platform.network_table('identity.mail_address');
