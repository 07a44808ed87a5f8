-- Files that the office gives to an answer are shown to the complainant once the answer is sent.
alter table complaints.attachment add column shown boolean not null default true;
alter table complaints.attachment add check (from_office or shown);
