--liquibase formatted sql

--changeset activity:002-audit-entry-thing
alter table audit_entry add column thing binary(16);
create index audit_entry_by_thing on audit_entry (municipality, thing);
--rollback alter table audit_entry drop index audit_entry_by_thing;
--rollback alter table audit_entry drop column thing;
