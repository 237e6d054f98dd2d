--liquibase formatted sql

-- Two texts are equal when their bytes are, on MySQL as on H2: the collation MySQL takes by itself calls "savić" and
-- "savic", "PRIMER" and "primer" equal. These files come before all others: tables made later take the collation of the
-- database, and those of a former version are converted before anything new refers to them. The keys between them are
-- not asked meanwhile, since both their ends need the same collation. Rows written under another spelling of their
-- municipality come home first. Where the database is new, the tables are not there yet: such a changeset counts as run,
-- and taking it back passes over them.

--changeset collation:001-database dbms:mysql
alter database character set utf8mb4 collate utf8mb4_0900_bin;
--rollback alter database character set utf8mb4 collate utf8mb4_0900_ai_ci;

--changeset collation:001-trail-head dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:trail_head
set foreign_key_checks = 0;
update trail_head join registration on registration.slug = trail_head.slug collate utf8mb4_0900_ai_ci
    set trail_head.slug = registration.slug where binary trail_head.slug <> binary registration.slug;
alter table trail_head convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table trail_head convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'trail_head');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;

--changeset collation:001-audit-entry dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:audit_entry
set foreign_key_checks = 0;
update audit_entry join registration on registration.slug = audit_entry.municipality collate utf8mb4_0900_ai_ci
    set audit_entry.municipality = registration.slug where binary audit_entry.municipality <> binary registration.slug;
alter table audit_entry convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table audit_entry convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'audit_entry');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;

--changeset collation:001-personal-value dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:personal_value
set foreign_key_checks = 0;
update personal_value join registration on registration.slug = personal_value.municipality collate utf8mb4_0900_ai_ci
    set personal_value.municipality = registration.slug where binary personal_value.municipality <> binary registration.slug;
alter table personal_value convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table personal_value convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'personal_value');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;

--changeset collation:001-former-line dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:former_line
set foreign_key_checks = 0;
update former_line join registration on registration.slug = former_line.municipality collate utf8mb4_0900_ai_ci
    set former_line.municipality = registration.slug where binary former_line.municipality <> binary registration.slug;
alter table former_line convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table former_line convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'former_line');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;

--changeset collation:001-membership dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:membership
set foreign_key_checks = 0;
update membership join registration on registration.slug = membership.municipality collate utf8mb4_0900_ai_ci
    set membership.municipality = registration.slug where binary membership.municipality <> binary registration.slug;
alter table membership convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table membership convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'membership');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;

--changeset collation:001-action-plan dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:action_plan
set foreign_key_checks = 0;
update action_plan join registration on registration.slug = action_plan.municipality collate utf8mb4_0900_ai_ci
    set action_plan.municipality = registration.slug where binary action_plan.municipality <> binary registration.slug;
alter table action_plan convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table action_plan convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'action_plan');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;

--changeset collation:001-institution dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:institution
set foreign_key_checks = 0;
update institution join registration on registration.slug = institution.municipality collate utf8mb4_0900_ai_ci
    set institution.municipality = registration.slug where binary institution.municipality <> binary registration.slug;
alter table institution convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table institution convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'institution');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;

--changeset collation:001-measure dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:measure
set foreign_key_checks = 0;
update measure join registration on registration.slug = measure.municipality collate utf8mb4_0900_ai_ci
    set measure.municipality = registration.slug where binary measure.municipality <> binary registration.slug;
alter table measure convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table measure convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'measure');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;

--changeset collation:001-step dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:step
set foreign_key_checks = 0;
update step join registration on registration.slug = step.municipality collate utf8mb4_0900_ai_ci
    set step.municipality = registration.slug where binary step.municipality <> binary registration.slug;
alter table step convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table step convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'step');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;

--changeset collation:001-institution-officer dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:institution_officer
set foreign_key_checks = 0;
update institution_officer join registration on registration.slug = institution_officer.municipality collate utf8mb4_0900_ai_ci
    set institution_officer.municipality = registration.slug where binary institution_officer.municipality <> binary registration.slug;
alter table institution_officer convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table institution_officer convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'institution_officer');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;

--changeset collation:001-upload dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:upload
set foreign_key_checks = 0;
update upload join registration on registration.slug = upload.municipality collate utf8mb4_0900_ai_ci
    set upload.municipality = registration.slug where binary upload.municipality <> binary registration.slug;
alter table upload convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table upload convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'upload');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;

--changeset collation:001-reporting-round dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:reporting_round
set foreign_key_checks = 0;
update reporting_round join registration on registration.slug = reporting_round.municipality collate utf8mb4_0900_ai_ci
    set reporting_round.municipality = registration.slug where binary reporting_round.municipality <> binary registration.slug;
alter table reporting_round convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table reporting_round convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'reporting_round');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;

--changeset collation:001-progress-report dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:progress_report
set foreign_key_checks = 0;
update progress_report join registration on registration.slug = progress_report.municipality collate utf8mb4_0900_ai_ci
    set progress_report.municipality = registration.slug where binary progress_report.municipality <> binary registration.slug;
alter table progress_report convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table progress_report convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'progress_report');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;

--changeset collation:001-begun-answer dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:begun_answer
set foreign_key_checks = 0;
update begun_answer join registration on registration.slug = begun_answer.municipality collate utf8mb4_0900_ai_ci
    set begun_answer.municipality = registration.slug where binary begun_answer.municipality <> binary registration.slug;
alter table begun_answer convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table begun_answer convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'begun_answer');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;

--changeset collation:001-report-draft dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:report_draft
set foreign_key_checks = 0;
update report_draft join registration on registration.slug = report_draft.municipality collate utf8mb4_0900_ai_ci
    set report_draft.municipality = registration.slug where binary report_draft.municipality <> binary registration.slug;
alter table report_draft convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table report_draft convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'report_draft');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;

--changeset collation:001-edition dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:edition
set foreign_key_checks = 0;
update edition join registration on registration.slug = edition.municipality collate utf8mb4_0900_ai_ci
    set edition.municipality = registration.slug where binary edition.municipality <> binary registration.slug;
alter table edition convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table edition convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'edition');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;

--changeset collation:001-public-page dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:public_page
set foreign_key_checks = 0;
update public_page join registration on registration.slug = public_page.municipality collate utf8mb4_0900_ai_ci
    set public_page.municipality = registration.slug where binary public_page.municipality <> binary registration.slug;
alter table public_page convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table public_page convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'public_page');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;

--changeset collation:001-public-file dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:public_file
set foreign_key_checks = 0;
update public_file join registration on registration.slug = public_file.municipality collate utf8mb4_0900_ai_ci
    set public_file.municipality = registration.slug where binary public_file.municipality <> binary registration.slug;
alter table public_file convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table public_file convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'public_file');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;

--changeset collation:001-dress dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:dress
set foreign_key_checks = 0;
update dress join registration on registration.slug = dress.slug collate utf8mb4_0900_ai_ci
    set dress.slug = registration.slug where binary dress.slug <> binary registration.slug;
alter table dress convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table dress convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'dress');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;

--changeset collation:001-page-build dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:page_build
set foreign_key_checks = 0;
update page_build join registration on registration.slug = page_build.slug collate utf8mb4_0900_ai_ci
    set page_build.slug = registration.slug where binary page_build.slug <> binary registration.slug;
alter table page_build convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table page_build convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'page_build');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;

--changeset collation:001-job dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:job
set foreign_key_checks = 0;
alter table job convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table job convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'job');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;

--changeset collation:001-register-lock dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:register_lock
set foreign_key_checks = 0;
alter table register_lock convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table register_lock convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'register_lock');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;

--changeset collation:001-registration dbms:mysql
--preconditions onFail:MARK_RAN
--precondition-table-exists table:registration
set foreign_key_checks = 0;
alter table registration convert to character set utf8mb4 collate utf8mb4_0900_bin;
set foreign_key_checks = 1;
--rollback set foreign_key_checks = 0;
--rollback set @back = (select if(count(*) = 0, 'do 0',
--rollback     'alter table registration convert to character set utf8mb4 collate utf8mb4_0900_ai_ci')
--rollback     from information_schema.tables where table_schema = database() and table_name = 'registration');
--rollback prepare back from @back;
--rollback execute back;
--rollback deallocate prepare back;
--rollback set foreign_key_checks = 1;
