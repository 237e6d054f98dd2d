--liquibase formatted sql

--changeset publication:004-dress-turns-on
alter table dress add column turns_on date;
--rollback alter table dress drop column turns_on;
