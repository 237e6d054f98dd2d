--liquibase formatted sql

--changeset progress:004-report-draft
alter table begun_answer rename to report_draft;
--rollback alter table report_draft rename to begun_answer;
