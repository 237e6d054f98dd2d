--liquibase formatted sql

-- The code of the service's own work that made a change; lines written before have none.

--changeset audit:002-work
alter table audit_entry add column work varchar(40);
--rollback alter table audit_entry drop column work;
