--liquibase formatted sql

-- Where the audit trail ended when an edition was published; editions of versions before do not say.

--changeset publication:006-edition-trail
alter table edition add column trail_number bigint;
alter table edition add column trail_hash varchar(64);
--rollback alter table edition drop column trail_number;
--rollback alter table edition drop column trail_hash;
