create index message_recipient on notify.message (tenant_id, recipient, written_at) where recipient <> '';
