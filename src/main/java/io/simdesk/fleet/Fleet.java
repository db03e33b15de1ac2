package io.simdesk.fleet;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lines of all customers; every look-up names the customer who asks. */
@Service
public class Fleet {

    /** Letters of any script, with what stands between them. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,'’()&/+-]{1,100}");

    private static final Limit NEXT = Limit.of(1);

    private final Lines lines;
    private final LinePages pages;

    Fleet(Lines lines, LinePages pages) {
        this.lines = lines;
        this.pages = pages;
    }

    /** The customer's line; another customer's is as unknown as none at all. */
    public Line line(String customer, Msisdn number) throws LineUnknown {
        return lines.findByPhoneNumberAndCustomer(number.e164(), customer).orElseThrow(LineUnknown::new);
    }

    /** The customer's line, when its SIM may be changed. */
    public Line lineToChange(String customer, Msisdn number)
            throws LineUnknown, LineLocked, LineSuspended, LineLeaving {
        var line = line(customer, number);
        if (line.locked()) {
            throw new LineLocked();
        }
        switch (line.status()) {
            case ACTIVE, SUSPENDED -> {}
            case SUSPENDED_FOR_DEBT, SUSPENDED_FOR_FRAUD -> throw new LineSuspended();
            case PORTING_OUT -> throw new LineLeaving();
        }
        return line;
    }

    /** Whether our books say that this SIM serves a line. */
    public boolean isServing(Iccid sim) {
        return lines.existsByIccid(sim.digits());
    }

    public Page<Line> search(String customer, LineSearch search, Pageable page) {
        return pages.find(new LineFilter(customer, search), withinCustomer(page));
    }

    /** Every index on lines begins with the customer, so an order that does too can be read from one. */
    private static Pageable withinCustomer(Pageable page) {
        var direction = page.getSort().stream()
                .map(Sort.Order::getDirection)
                .findFirst()
                .orElse(Sort.Direction.ASC);
        return PageRequest.of(
                page.getPageNumber(),
                page.getPageSize(),
                Sort.by(direction, "customer").and(page.getSort()));
    }

    /** Those of the numbers that are the customer's, in E.164. */
    public List<String> own(String customer, List<String> numbers) {
        return lines.findByCustomerAndPhoneNumberIn(customer, numbers).stream()
                .map(line -> line.number().e164())
                .toList();
    }

    /** By what the customer's lines can be told apart. */
    public LineChoices choices(String customer) {
        return new LineChoices(
                hops(last -> lines.plansAfter(customer, last, NEXT)),
                hops(last -> lines.productsAfter(customer, last, NEXT)),
                hops(last -> lines.customerNumbersAfter(customer, last, NEXT)));
    }

    /** Asks for one value after the other, each found in an index: few values may stand in very many lines. */
    private static List<String> hops(Function<String, List<String>> next) {
        return Stream.iterate(next.apply(""), found -> !found.isEmpty(), found -> next.apply(found.get(0)))
                .map(found -> found.get(0))
                .toList();
    }

    /** No line of the customer was read from the network before; empty without lines. */
    public Optional<Instant> refreshedAt(String customer) {
        return lines.oldestRefresh(customer, NEXT).stream().findFirst();
    }

    /** The new name of whoever uses the line. */
    @Transactional
    public void rename(String customer, Msisdn number, String name) throws LineUnknown, NotAName {
        var given = name.strip().replaceAll("\\s+", " ");
        if (!NAME.matcher(given).matches()) {
            throw new NotAName();
        }
        line(customer, number).rename(given);
    }

    /** From now on no door takes an order for another SIM on this line. */
    @Transactional
    public void lock(String customer, Msisdn number) throws LineUnknown {
        line(customer, number).lock();
    }

    @Transactional
    public void unlock(String customer, Msisdn number) throws LineUnknown {
        line(customer, number).unlock();
    }

    @Transactional
    public void suspend(String customer, Msisdn number) throws LineUnknown {
        line(customer, number).suspend();
    }

    @Transactional
    public void resume(String customer, Msisdn number) throws LineUnknown {
        line(customer, number).resume();
    }

    public int size(String customer) {
        return lines.countByCustomer(customer);
    }

    /** The next of the customer's lines by number, so many at most; all lines come after an empty one. */
    public List<Line> after(String customer, String number, int most) {
        return lines.findByCustomerAndPhoneNumberGreaterThanOrderByPhoneNumber(customer, number, Limit.of(most));
    }

    /** Takes a line into the fleet. */
    public void add(Line line) {
        lines.save(line);
    }
}
