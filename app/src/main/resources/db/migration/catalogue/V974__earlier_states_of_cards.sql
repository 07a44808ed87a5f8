-- Earlier states of the drafts of cards, to go back to.
create table catalogue.card_state (
  tenant_id int not null,
  code text not null,
  number int not null check (number > 0),
  entry jsonb not null,
  saved_by uuid not null,
  saved_office text not null,
  saved_at timestamptz not null,
  primary key (tenant_id, code, number)
);
select platform.protect('catalogue.card_state');
