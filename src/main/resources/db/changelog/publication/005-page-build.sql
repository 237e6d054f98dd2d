--liquibase formatted sql

--changeset publication:005-page-build
alter table dress rename to page_build;
--rollback alter table page_build rename to dress;
