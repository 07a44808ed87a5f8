-- What the clerk ticked of each document, until the application is sent.
alter table intake.draft add column checked jsonb not null default '[]';
