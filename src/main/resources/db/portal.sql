--liquibase formatted sql

--changeset simdesk:line-lock
alter table line add column locked boolean default false not null;

--changeset simdesk:line-list
drop index line_by_user;
drop index line_by_customer_number;
create index line_by_user on line (customer, user_name, phone_number);
create index line_by_customer_number on line (customer, customer_number, phone_number);
create index line_by_product on line (customer, product, phone_number);
create index line_by_plan on line (customer, plan, phone_number);
create index line_by_options on line (customer, options, phone_number);
create index line_by_status on line (customer, status, phone_number);
create index line_by_refresh on line (customer, refreshed_at);
