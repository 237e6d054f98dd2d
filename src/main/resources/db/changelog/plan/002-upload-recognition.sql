--liquibase formatted sql

--changeset plan:002-upload-recognition
alter table upload add column recognition ${text};
--rollback alter table upload drop column recognition;
