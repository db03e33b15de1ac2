--liquibase formatted sql

--changeset simdesk:outbox
create table outbox (
    id uuid not null primary key,
    reference varchar(32) not null references sim_order (reference),
    purpose varchar(32) not null,
    recipient varchar(254) not null,
    language varchar(2) not null,
    state varchar(16) not null,
    attempts integer not null,
    due_at timestamp(6) with time zone not null,
    sent_at timestamp(6) with time zone,
    failure varchar(500),
    constraint one_mail_per_purpose_and_person unique (reference, purpose, recipient)
);
create index outbox_due on outbox (state, due_at);

--changeset simdesk:audit
create table audit (
    id uuid not null primary key,
    at timestamp(6) with time zone not null,
    customer varchar(64),
    user_id varchar(255) not null,
    what varchar(64) not null,
    subject varchar(64) not null,
    detail varchar(500) not null
);
create index audit_by_time on audit (customer, at);
