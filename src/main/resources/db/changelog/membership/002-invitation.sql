--liquibase formatted sql

--changeset membership:002-invitation
--comment Absent for members from before invitations were sent, and for those the operator named.
alter table membership add column (
    invitation binary(16),
    invited_at datetime(6),
    invited_until datetime(6),
    mailed_at datetime(6),
    mail_tried_at datetime(6),
    mail_problem varchar(30)
);
--rollback alter table membership drop column mail_problem;
--rollback alter table membership drop column mail_tried_at;
--rollback alter table membership drop column mailed_at;
--rollback alter table membership drop column invited_until;
--rollback alter table membership drop column invited_at;
--rollback alter table membership drop column invitation;

--changeset membership:002-by-invitation
create index membership_by_invitation on membership (invitation);
--rollback drop index membership_by_invitation on membership;
