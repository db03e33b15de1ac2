--liquibase formatted sql

--changeset simdesk:sim-order
create table sim_order (
    reference varchar(32) not null primary key,
    version integer not null,
    kind varchar(16) not null,
    state varchar(32) not null,
    reason varchar(16) not null,
    customer varchar(64) not null references customer (id),
    phone_number varchar(16) not null,
    old_iccid varchar(19) not null,
    new_iccid varchar(19) not null,
    requested_by varchar(255) not null,
    requester_email varchar(254) not null,
    requester_language varchar(2) not null,
    requested_at timestamp(6) with time zone not null,
    promised_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    late boolean not null,
    line_blocked boolean not null,
    swapped boolean not null,
    open_line varchar(16),
    open_sim varchar(19),
    idempotency_key varchar(100),
    request_fingerprint varchar(64),
    failed_step varchar(255),
    failure_code varchar(255),
    failures integer not null,
    cancellation_reason varchar(500),
    constraint one_open_order_per_line unique (open_line),
    constraint one_open_order_per_sim unique (open_sim),
    constraint one_order_per_request_key unique (customer, idempotency_key)
);
create index sim_order_by_time on sim_order (customer, requested_at);

--changeset simdesk:order-step
create table order_step (
    id uuid not null primary key,
    reference varchar(32) not null references sim_order (reference),
    step varchar(255) not null,
    state varchar(16) not null,
    at timestamp(6) with time zone not null,
    detail varchar(255) not null
);
create index order_step_by_order on order_step (reference, at);

--changeset simdesk:esim-issue
create table esim_issue (
    reference varchar(32) not null primary key references sim_order (reference),
    version integer not null,
    iccid varchar(19) not null,
    recipient_email varchar(254),
    recipient_language varchar(2),
    copy_to_manager boolean not null,
    profile_state varchar(16) not null,
    matching_id bytea,
    activation_code bytea,
    qr_code bytea,
    activation_code_sha256 varchar(64),
    installed_at timestamp(6) with time zone
);
create index esim_issue_by_sim on esim_issue (iccid);
