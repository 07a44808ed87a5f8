-- Which way of the service the applicant chose.
alter table casework.case_file add column speed text not null default 'ORDINARY'
  check (speed in ('ORDINARY', 'EXPRESS'));
