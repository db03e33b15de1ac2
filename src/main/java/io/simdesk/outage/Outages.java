package io.simdesk.outage;

import io.simdesk.carrier.NoAnswer;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Knows which neighbours do not answer, by the rule of {@link Silences}. From then on one step at a time is let through
 * among all nodes, each in its turn; the first answer ends the outage.
 */
@Service
public class Outages {

    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);

    private final OutageBook book;
    private final OutageSettings settings;
    private final List<HeldWork> work;
    private final Clock clock;
    private final Silences silences;
    private final Set<Call> known = ConcurrentHashMap.newKeySet();

    Outages(OutageBook book, OutageSettings settings, List<HeldWork> work, Clock clock) {
        this.book = book;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
        this.silences = new Silences(settings);
    }

    /** Lets a call through, or says until when to wait. */
    public void permit(Call call) {
        if (known.contains(call)) {
            book.find(call)
                    .filter(Outage::lasts)
                    .ifPresentOrElse(outage -> holdUnlessItsTurn(outage.call()), () -> known.remove(call));
        }
    }

    private void holdUnlessItsTurn(Call call) {
        if (!book.claimTurn(call)) {
            throw heldBack(call);
        }
    }

    private NeighbourDown heldBack(Call call) {
        return new NeighbourDown(call, clock.instant().plus(settings.holdFor()));
    }

    /** The neighbour has answered, be it with a no. */
    public void answered(Call call) {
        silences.brokenBy(call);
        if (known.remove(call) && book.end(call)) {
            LOG.warn("{} is answered again: what was held goes on", call.text());
        }
    }

    /**
     * The neighbour gave no answer about this subject.
     *
     * @return what to throw: the failure itself, or that the neighbour is down
     */
    public NoAnswer unanswered(Call call, String subject, NoAnswer failure) {
        var lasting = book.find(call).filter(Outage::lasts);
        if (lasting.isPresent()) {
            known.add(call);
            return concernsFew(lasting.get()) ? failure : heldBack(call);
        }
        return silences.areEnough(call, subject, clock.instant()) ? begin(call) : failure;
    }

    /** After some time what so few wait for may well be their own fault: they use up their attempts after all. */
    private boolean concernsFew(Outage outage) {
        return outage.since().plus(settings.fewFor()).isBefore(clock.instant())
                && held(outage.call()) < settings.after();
    }

    /** One at a time: the other steps of this node find it begun. */
    private synchronized NeighbourDown begin(Call call) {
        if (known.add(call) && book.begin(call)) {
            LOG.error("{} is down: no answer to {}; steps that need it are held back", call.neighbour(), call.what());
        }
        silences.brokenBy(call);
        return heldBack(call);
    }

    /** Learns what other nodes found out, wakes the next to ask, and all that was held by outages that are over. */
    @Scheduled(fixedDelayString = "${simdesk.outages.look-every:5s}")
    public void look() {
        var all = book.all();
        var lasting = all.stream().filter(Outage::lasts).map(Outage::call).collect(Collectors.toSet());
        known.addAll(lasting);
        known.retainAll(lasting);
        all.stream().filter(outage -> outage.isTurnFree(clock.instant())).forEach(this::letNextAsk);
        all.stream().filter(outage -> !outage.lasts()).forEach(this::release);
    }

    private void letNextAsk(Outage lasting) {
        work.forEach(held -> held.releaseNext(lasting.call()));
    }

    private void release(Outage over) {
        work.forEach(held -> held.release(over.call()));
        book.forget(over);
    }

    /** Lets the next step through at once, whatever it waits for. */
    public void askNow() {
        book.askNow();
        lasting().forEach(outage -> work.forEach(held -> held.release(outage.call())));
    }

    public List<Outage> lasting() {
        return book.all().stream().filter(Outage::lasts).toList();
    }

    /** How much waits for this call. */
    public long held(Call call) {
        return work.stream().mapToLong(held -> held.count(call)).sum();
    }

    /** How many calls of this neighbour are without answer, as far as this node has heard. */
    public long known(Neighbour neighbour) {
        return known.stream().filter(call -> call.neighbour() == neighbour).count();
    }
}
