-- Which form a message or note came from: however often a form is sent, it is stored once.
alter table casework.message add column form_key uuid;
create unique index message_form on casework.message (tenant_id, case_id, form_key);
alter table casework.note add column form_key uuid;
create unique index note_form on casework.note (tenant_id, case_id, form_key);
