--liquibase formatted sql

--changeset simdesk:outage
create table outage (
    id varchar(64) not null primary key,
    since timestamp(6) with time zone not null,
    ask_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone
);

--changeset simdesk:outage-turn
create table outage_turn (
    neighbour varchar(16) not null primary key
);
insert into outage_turn (neighbour) values ('NETWORK'), ('PROFILE_SERVER'), ('MAIL_SERVER');
