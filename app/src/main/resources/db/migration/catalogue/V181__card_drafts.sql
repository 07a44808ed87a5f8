-- What a designer is changing on a card, in the format of the import; one draft for each service.
create table catalogue.card_draft (
  tenant_id int not null,
  code text not null,
  edition int not null check (edition > 0),
  base uuid not null,
  entry jsonb not null,
  saved_by uuid not null,
  saved_office text not null,
  saved_at timestamptz not null,
  primary key (tenant_id, code),
  foreign key (tenant_id, base) references catalogue.version (tenant_id, id)
);
create index card_draft_base on catalogue.card_draft (tenant_id, base);
select platform.protect('catalogue.card_draft');

-- Why a finding on a card is left as it is.
create table catalogue.card_waiver (
  tenant_id int not null,
  code text not null,
  rule text not null,
  place text not null,
  reason text not null check (length(reason) between 1 and 1000),
  waived_by uuid not null,
  waived_office text not null,
  waived_at timestamptz not null,
  primary key (tenant_id, code, rule, place)
);
select platform.protect('catalogue.card_waiver');

-- Who published a card and why.
create table catalogue.card_change (
  tenant_id int not null,
  version_id uuid not null,
  reason text not null check (length(reason) between 1 and 1000),
  changed_by uuid not null,
  changed_office text not null,
  changed_at timestamptz not null,
  primary key (tenant_id, version_id),
  foreign key (tenant_id, version_id) references catalogue.version (tenant_id, id)
);
select platform.protect('catalogue.card_change');
revoke update, delete on catalogue.card_change from sportel_app;
