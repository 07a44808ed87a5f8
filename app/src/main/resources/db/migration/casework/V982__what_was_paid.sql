-- What was asked for when a fee was noted as paid: more that is asked for later is open.
alter table casework.case_fee
  add column paid_amount numeric(14, 2) check (paid_amount > 0),
  add column paid_currency text,
  add constraint case_fee_paid check ((paid_amount is null) = (paid_currency is null)
    and (paid_amount is null or state not in ('OPEN', 'WAIVED')));
update casework.case_fee set paid_amount = amount, paid_currency = currency
  where state not in ('OPEN', 'WAIVED') and amount is not null;
