-- The number of a case, so that a complaint begun from its rating can name it.
alter table feedback.rated_case add column number text not null default '';
