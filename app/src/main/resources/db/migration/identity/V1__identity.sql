grant usage on schema identity to sportel_app;

-- Who may sign in. A network table: nobody's tenant is known before signing in. The home tenant's
-- administrators look after the account; other tenants only give it duties.
create table identity.account (
  id uuid primary key,
  home_tenant int not null,
  sign_in_name text not null unique check (sign_in_name = lower(sign_in_name) and length(sign_in_name) between 3 and 120),
  password_hash text,
  office text not null check (length(office) between 1 and 120),
  active boolean not null default true,
  must_change boolean not null default false,
  added_at timestamptz not null,
  signed_in_at timestamptz
);
select platform.network_table('identity.account');

-- In which tenants an account works: read at sign-in, before a tenant is chosen.
create table identity.workplace (
  account_id uuid not null references identity.account (id),
  tenant_id int not null,
  primary key (account_id, tenant_id)
);
select platform.network_table('identity.workplace');

-- A link that lets its holder choose a password once. Only the code's digest is kept.
create table identity.password_link (
  code_digest bytea primary key,
  account_id uuid not null unique references identity.account (id),
  expires_at timestamptz not null
);
select platform.network_table('identity.password_link');

-- Failed sign-ins within the running window, by digest of account name, address or both.
create table identity.sign_in_failure (
  key_digest bytea primary key,
  since timestamptz not null,
  failures int not null
);
create index sign_in_failure_since on identity.sign_in_failure (since);
select platform.network_table('identity.sign_in_failure');

-- Random keys of the program, one row a purpose.
create table identity.secret_key (
  name text primary key,
  value bytea not null,
  made_at timestamptz not null
);
select platform.network_table('identity.secret_key');
revoke update, delete on identity.secret_key from sportel_app;

-- The two tables of Spring Session; names and columns are given by it.
create table identity.session (
  primary_id char(36) primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index session_expiry on identity.session (expiry_time);
create index session_principal on identity.session (principal_name);
select platform.network_table('identity.session');
create table identity.session_attributes (
  session_primary_id char(36) not null references identity.session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
select platform.network_table('identity.session_attributes');

-- A person's place in one tenant.
create table identity.staff (
  tenant_id int not null,
  account_id uuid not null,
  office text not null check (length(office) between 1 and 120),
  active boolean not null default true,
  added_at timestamptz not null,
  primary key (tenant_id, account_id)
);
select platform.protect('identity.staff');

-- What a person does, and where. Without a unit: in the whole tenant.
create table identity.duty (
  tenant_id int not null,
  id uuid not null,
  account_id uuid not null,
  duty text not null,
  unit_id uuid,
  primary key (tenant_id, id),
  unique nulls not distinct (tenant_id, account_id, duty, unit_id),
  foreign key (tenant_id, account_id) references identity.staff (tenant_id, account_id)
);
create index duty_unit on identity.duty (tenant_id, unit_id, duty);
select platform.protect('identity.duty');
