--liquibase formatted sql

-- Whole measures that contributors propose, for which organisation, and what of them came into the plan.

--changeset cocreation:002-proposal-draft
alter table contribution_draft add proposal ${text};
alter table contribution_draft add organisation varchar(200);
--rollback alter table contribution_draft drop column organisation;
--rollback alter table contribution_draft drop column proposal;

--changeset cocreation:002-proposal
alter table contribution add proposal ${text};
alter table contribution add created ${text};
alter table contribution add organisation varchar(200);
--rollback alter table contribution drop column organisation;
--rollback alter table contribution drop column created;
--rollback alter table contribution drop column proposal;
