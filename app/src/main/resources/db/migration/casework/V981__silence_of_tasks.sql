-- Whether something follows from silence on a task for an opinion: not for those that were open when this was added.
alter table casework.task add column silence boolean not null default false;
alter table casework.task alter column silence set default true;
