-- Work that officials add beside the model has keys below zero; a required one keeps the case from being decided.
alter table casework.task add column required boolean not null default false;
