-- Texts that officers put into the reasons of decisions, with the days on which they hold. Once a
-- draft carries one, it stays as it was.
create table casework.text_block (
  tenant_id int not null,
  id uuid not null,
  title text not null check (length(title) between 1 and 120),
  body text not null check (length(body) between 1 and 5000),
  service_code text,
  from_day date not null,
  until_day date,
  office text not null,
  used_at timestamptz,
  primary key (tenant_id, id),
  check (until_day >= from_day)
);
create index text_block_days on casework.text_block (tenant_id, from_day);
select platform.protect('casework.text_block');
