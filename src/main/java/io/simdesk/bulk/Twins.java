package io.simdesk.bulk;

import io.simdesk.sim.Msisdn;
import io.simdesk.sim.NotAPhoneNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds rows of one file that are about the same line or the same card: the first one counts. */
final class Twins {

    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Integer> sims = new HashMap<>();

    static List<RowRead> marked(List<RowRead> rows) {
        var twins = new Twins();
        return rows.stream().map(twins::mark).toList();
    }

    private RowRead mark(RowRead row) {
        if (row.wrong().isPresent()) {
            return row;
        }
        var line = lines.putIfAbsent(line(row.asked().phoneNumber()), row.number());
        var sim = row.asked().isEsim() ? null : sims.putIfAbsent(sim(row.asked().newSimNumber()), row.number());
        if (line != null) {
            return row.but(new LineTwice(line));
        }
        return sim == null ? row : row.but(new SimTwice(sim));
    }

    private static String line(String printed) {
        try {
            return Msisdn.parse(printed).e164();
        } catch (NotAPhoneNumber e) {
            return printed;
        }
    }

    private static String sim(String printed) {
        var digits = printed.replaceAll("\\D", "");
        return digits.length() > 13 && !digits.startsWith("89") ? digits.substring(0, 13) : digits;
    }
}
