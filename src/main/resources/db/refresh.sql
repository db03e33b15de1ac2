--liquibase formatted sql

--changeset simdesk:fleet-refresh
create table fleet_refresh (
    customer varchar(64) not null primary key references customer (id),
    version integer not null,
    started_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    total integer not null,
    done integer not null,
    differing integer not null,
    unanswered integer not null,
    last_number varchar(16) not null,
    claimed_until timestamp(6) with time zone not null
);
create index line_by_customer on line (customer, phone_number);
