package io.simdesk.fleet;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;

/** The lines of all customers; every look-up names the customer who asks. */
@Service
public class Fleet {

    private final Lines lines;

    Fleet(Lines lines) {
        this.lines = lines;
    }

    /** The customer's line; another customer's is as unknown as none at all. */
    public Line line(String customer, Msisdn number) throws LineUnknown {
        return lines.findByPhoneNumberAndCustomer(number.e164(), customer).orElseThrow(LineUnknown::new);
    }

    /** The customer's line, when its SIM may be changed. */
    public Line lineToChange(String customer, Msisdn number) throws LineUnknown, LineSuspended, LineLeaving {
        var line = line(customer, number);
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
        return lines.search(
                customer,
                search.status(),
                search.plan(),
                search.customerNumber(),
                search.query().strip().toLowerCase(Locale.ROOT),
                search.digits(),
                page);
    }

    public int size(String customer) {
        return lines.countByCustomer(customer);
    }

    /** The next few of the customer's lines by number; all lines come after an empty one. */
    public List<Line> after(String customer, String number) {
        return lines.findFirst5ByCustomerAndPhoneNumberGreaterThanOrderByPhoneNumber(customer, number);
    }

    /** Takes a line into the fleet. */
    public void add(Line line) {
        lines.save(line);
    }
}
