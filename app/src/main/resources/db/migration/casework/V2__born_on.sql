-- The applicant's date of birth where a form asks it: tells a clerk that somebody was here before.
alter table casework.applicant add column born_on date;
create index applicant_born on casework.applicant (tenant_id, born_on) where born_on is not null;
