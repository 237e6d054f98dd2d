--liquibase formatted sql

--changeset membership:003-language
--comment Of mails to the person and of their screens; absent where nobody chose one.
alter table membership add column language varchar(35);
--rollback alter table membership drop column language;

--changeset membership:003-by-operator
--comment No invitation of members from before can end: those the operator named had none.
alter table membership add column by_operator ${bool} not null default false;
--rollback alter table membership drop column by_operator;
