--liquibase formatted sql

--changeset simdesk:outage
create table outage (
    id varchar(64) not null primary key,
    since timestamp(6) with time zone not null,
    ask_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone
);
