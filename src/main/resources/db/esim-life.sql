--liquibase formatted sql

--changeset simdesk:mail-issue
alter table outbox add column issue integer default 1 not null;
alter table outbox drop constraint one_mail_per_purpose_and_person;
alter table outbox add constraint one_mail_per_purpose_person_and_issue unique (reference, purpose, recipient, issue);

--changeset simdesk:esim-reissue
alter table esim_issue add column issue integer default 1 not null;
alter table esim_issue add column issued_at timestamp(6) with time zone;
alter table esim_issue add column replaced_iccid varchar(19);
alter table esim_issue add column replaced_matching_id bytea;

--changeset simdesk:profile-news
create table profile_news (
    id uuid not null primary key,
    iccid varchar(19) not null,
    eid varchar(32) not null,
    progress varchar(32) not null,
    happened_at timestamp(6) with time zone not null,
    failure varchar(255) not null,
    heard_at timestamp(6) with time zone not null,
    constraint news_is_heard_once unique (iccid, eid, progress, happened_at)
);

--changeset simdesk:esim-waits-for-its-phone
alter table esim_issue add column confirmation_code bytea;
alter table esim_issue add column released_at timestamp(6) with time zone;
alter table esim_issue add column reminders integer default 0 not null;
alter table esim_issue add column replaced_after_failure boolean default false not null;
