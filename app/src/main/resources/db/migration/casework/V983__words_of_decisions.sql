-- What a decision said when it was approved, with its merge fields filled: its document is made of it.
alter table casework.decision add column words jsonb;
