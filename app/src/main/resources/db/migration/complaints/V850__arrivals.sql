-- When somebody received the decision that a complaint is about; of an anonymous one it could lead to a case.
alter table complaints.complaint add column decision_on date;
alter table complaints.complaint add check (level <> 'ANONYMOUS' or decision_on is null);

-- When the complainant was told number and day.
alter table complaints.fact add column acknowledged_at timestamptz;
