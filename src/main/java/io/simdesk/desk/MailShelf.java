package io.simdesk.desk;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Mails that wait for a person. */
@Component
class MailShelf implements Shelf {

    private static final Shared MAILS = new Shared(Standing.MAIL, "repairMail", "");

    private final StoppedWork stopped;
    private final ProcessOrders orders;

    MailShelf(StoppedWork stopped, ProcessOrders orders) {
        this.stopped = stopped;
        this.orders = orders;
    }

    @Override
    public boolean holds(Standing standing) {
        return standing == Standing.MAIL;
    }

    @Override
    public List<WorkGroup> groups(ListFilter filter) {
        if (!filter.admits(MAILS)) {
            return List.of();
        }
        var count = stopped.countMails(filter.customer());
        return stopped.mails(filter.customer(), 0, 1).stream()
                .map(oldest -> new WorkGroup(MAILS, count, oldest.task().since()))
                .toList();
    }

    @Override
    public List<Work> works(Shared shared, ListFilter filter, int first, int most) {
        var mails = stopped.mails(filter.customer(), first, most);
        var found = orders.of(mails.stream().map(mail -> mail.task().process()).toList());
        return mails.stream()
                .flatMap(mail -> Optional.ofNullable(found.get(mail.task().process()))
                        .map(order -> new Work(order, mail.task().since(), mail))
                        .stream())
                .toList();
    }
}
