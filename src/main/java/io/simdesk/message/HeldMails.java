package io.simdesk.message;

import io.simdesk.outage.Call;
import io.simdesk.outage.HeldWork;
import io.simdesk.outage.Neighbour;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mails that wait for the mail server; the call they wait for stands in the place of their failure. */
@Component
class HeldMails implements HeldWork {

    static final Call SEND = new Call(Neighbour.MAIL_SERVER, "send");

    private final OutboxMails mails;
    private final Clock clock;

    HeldMails(OutboxMails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public long count(Call call) {
        return mails.countWaiting(call.text());
    }

    @Override
    @Transactional
    public void releaseNext(Call call) {
        mails.releaseNext(call.text(), clock.instant());
    }

    @Override
    @Transactional
    public void release(Call call) {
        mails.release(call.text(), clock.instant());
    }
}
