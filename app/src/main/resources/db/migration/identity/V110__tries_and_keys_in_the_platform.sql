-- Attempts and the key for what browsers keep are the platform's now. Browsers are learnt anew.
drop table identity.sign_in_failure;
drop table identity.secret_key;
