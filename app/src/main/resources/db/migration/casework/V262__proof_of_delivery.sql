-- Who took the decision, or the number of the posting.
alter table casework.decision add column delivery_note text;
