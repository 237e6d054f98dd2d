--liquibase formatted sql

--changeset progress:003-begun-answer-kept-at
alter table begun_answer add column kept_at datetime(6) not null default '2000-01-01 00:00:00';
--rollback alter table begun_answer drop column kept_at;
