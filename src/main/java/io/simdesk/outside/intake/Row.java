package io.simdesk.outside.intake;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.simdesk.intake.RowProblem;
import io.simdesk.sim.Iccid;
import io.simdesk.sim.Msisdn;
import io.simdesk.sim.Refusal;
import io.simdesk.stock.SimNumbering;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One row while it is read; remembers the first thing that is wrong with it. */
final class Row {

    private static final Pattern CUSTOMER = Pattern.compile("[a-zA-Z0-9._@+-]{1,64}");
    private static final Pattern PUK = Pattern.compile("\\d{8}");

    private final NamedCsvRecord fields;
    private @Nullable RowProblem problem;

    Row(NamedCsvRecord fields) {
        this.fields = fields;
    }

    long number() {
        return fields.getStartingLineNumber();
    }

    Optional<RowProblem> problem() {
        return Optional.ofNullable(problem);
    }

    String text(String column, int longest) {
        var value = optional(column, longest);
        if (value.isEmpty()) {
            wrong(column, "missing", "");
        }
        return value;
    }

    String optional(String column, int longest) {
        var value = fields.findField(column).orElse("").strip();
        if (value.length() > longest) {
            wrong(column, "too-long", String.valueOf(longest));
        }
        return value;
    }

    String customer() {
        var value = text("customer", 64);
        if (!CUSTOMER.matcher(value).matches()) {
            wrong("customer", "not-a-customer", value);
        }
        return value;
    }

    <E extends Enum<E>> String word(String column, Class<E> words, String unlessSaid) {
        var value = optional(column, 32);
        try {
            return Enum.valueOf(words, value.isEmpty() ? unlessSaid : value).name();
        } catch (IllegalArgumentException e) {
            return wrong(column, "not-offered", value);
        }
    }

    LocalDate date(String column) {
        var value = text(column, 10);
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            wrong(column, "not-a-date", value);
            return LocalDate.EPOCH;
        }
    }

    /** Eight digits, or nothing; what stands there is not repeated, for it is a secret. */
    Optional<String> puk() {
        var value = optional("puk", 8);
        if (!value.isEmpty() && !PUK.matcher(value).matches()) {
            wrong("puk", "not-a-puk", "");
        }
        return Optional.of(value).filter(digits -> !digits.isEmpty());
    }

    Optional<Msisdn> phoneNumber() {
        var value = text("phoneNumber", 30);
        try {
            return Optional.of(Msisdn.parse(value));
        } catch (Refusal e) {
            wrong("phoneNumber", e.code(), value);
            return Optional.empty();
        }
    }

    Optional<Iccid> sim(SimNumbering numbering) {
        var value = text("simNumber", 30);
        try {
            return Optional.of(numbering.read(value));
        } catch (Refusal e) {
            wrong("simNumber", e.code(), value);
            return Optional.empty();
        }
    }

    private String wrong(String column, String code, String value) {
        if (problem == null) {
            problem = new RowProblem(number(), column, code, value);
        }
        return "";
    }
}
