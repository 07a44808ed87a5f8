-- Somebody was shown, on their own account, how an electronic service is used. Holds no name.
create table visits.tutor_session (
  tenant_id int not null,
  id uuid not null,
  centre_id uuid not null,
  account_id uuid not null,
  office text not null,
  consent text not null check (consent in ('SCREEN', 'PAPER')),
  service text,
  institution_id uuid,
  named text not null check (length(named) <= 120),
  hard text[] not null,
  note text not null check (length(note) <= 500),
  outcome text not null,
  minutes int not null check (minutes between 1 and 240),
  noted_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, institution_id) references visits.institution (tenant_id, id),
  check (service is not null or named <> '')
);
create index tutor_session_account on visits.tutor_session (tenant_id, account_id, noted_at);
create index tutor_session_institution on visits.tutor_session (tenant_id, institution_id);
select platform.protect('visits.tutor_session');
