package io.simdesk.chaos;

/** What must hold in our books at the end; the query finds whoever breaks it. */
enum Rule {
    EVERY_ORDER_ENDED_OR_STANDS_AT_THE_DESK("""
            select o.reference || ' ' || o.state from sim_order o
            where o.state not in ('DONE', 'CANCELLED', 'EXPIRED') and not exists (
                select 1 from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                where e.business_key_ = o.reference and o.state = 'AT_THE_DESK')
            """),
    AN_ORDER_HAS_ONE_INSTANCE("""
            select business_key_ from act_hi_procinst where proc_def_key_ in ('sim-renewal', 'esim-issuance')
            group by business_key_ having count(*) <> 1
            union all select reference from sim_order where not exists (
                select 1 from act_hi_procinst where business_key_ = reference)
            """),
    AN_ORDER_THAT_ENDED_HAS_NO_INSTANCE("""
            select e.business_key_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
            where e.parent_id_ is null and d.key_ in ('sim-renewal', 'esim-issuance') and not exists (
                select 1 from sim_order o where o.reference = e.business_key_ and o.finished_at is null)
            """),
    A_LINE_HAS_ONE_OPEN_ORDER("""
            select phone_number from sim_order where finished_at is null
            group by phone_number having count(*) > 1
            """),
    A_SIM_SERVES_ONE_ORDER("""
            select new_iccid from sim_order where state not in ('CANCELLED', 'EXPIRED')
            group by new_iccid having count(*) > 1
            """),
    A_SIM_SERVES_ONE_LINE("select iccid from line group by iccid having count(*) > 1"),
    A_SIM_IS_WHAT_ITS_LINE_OR_ORDER_SAYS("""
            select s.iccid || ' ' || s.state from sim s where s.customer = 'customer-a' and s.state <> case
                when exists (select 1 from line l where l.iccid = s.iccid) then 'ACTIVE'
                when exists (select 1 from sim_order o where o.open_sim = s.iccid) then 'RESERVED'
                when exists (select 1 from sim_order o where o.old_iccid = s.iccid and o.swapped) then 'QUARANTINED'
                else 'FREE' end
            """),
    NO_MAIL_WAITS("select id || ' ' || purpose from outbox where state = 'WAITING'"),
    A_MAIL_THAT_IS_GIVEN_UP_STANDS_AT_THE_DESK("""
            select id || ' ' || purpose from outbox m where m.state = 'PARKED' and not exists (
                select 1 from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_
                where t.task_def_key_ = 'repairMail' and e.business_key_ = m.reference)
            """),
    A_MAIL_IS_WRITTEN_ONCE("""
            select reference || ' ' || purpose from outbox where purpose <> 'ESIM_REMINDER'
            group by reference, purpose, recipient having count(*) > 1
            """),
    WHOEVER_ASKED_HAS_IT_IN_WRITING("""
            select reference from sim_order o where o.kind = 'RENEWAL' and not exists (
                select 1 from outbox m where m.reference = o.reference and m.purpose = 'RENEWAL_RECEIVED')
            union all select reference from sim_order o where o.kind = 'ESIM' and o.state = 'DONE' and not exists (
                select 1 from outbox m where m.reference = o.reference and m.purpose = 'ESIM_CONFIRMED')
            """),
    WHOEVER_IS_TO_INSTALL_AN_ESIM_HAS_ITS_CODE("""
            select reference from sim_order o where o.kind = 'ESIM' and o.swapped and not exists (
                select 1 from outbox m where m.reference = o.reference and m.purpose = 'ESIM_FOR_USER')
            """),
    WHOEVER_ASKED_KNOWS_THE_RESULT("""
            select reference || ' ' || state from sim_order o where state in ('DONE', 'CANCELLED') and not exists (
                select 1 from outbox m where m.reference = o.reference and m.state = 'SENT' and m.purpose in
                ('RENEWAL_DONE', 'ESIM_ACTIVE', 'RENEWAL_CANCELLED', 'ESIM_CANCELLED'))
            """),
    NOTHING_IS_STUCK("select incident_msg_ from act_ru_incident");

    private final String offenders;

    Rule(String offenders) {
        this.offenders = offenders;
    }

    String offenders() {
        return offenders;
    }
}
