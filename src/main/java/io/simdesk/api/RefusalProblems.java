package io.simdesk.api;

import io.simdesk.desk.NotCancellable;
import io.simdesk.fleet.LineUnknown;
import io.simdesk.issuance.NothingToReissue;
import io.simdesk.message.RefusalTexts;
import io.simdesk.order.OrderUnknown;
import io.simdesk.sim.Refusal;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Tells a business no: 404 for what the caller may not know of, 409 for what comes too early or too late, else 422. */
@Component
class RefusalProblems {

    private final RefusalTexts refusals;
    private final ProblemTexts texts;

    RefusalProblems(RefusalTexts refusals, ProblemTexts texts) {
        this.refusals = refusals;
        this.texts = texts;
    }

    Problem of(Refusal refusal, Locale language) {
        var detail = refusals.of(refusal, language);
        var errors = refusal.field().isEmpty()
                ? List.<FieldProblem>of()
                : List.of(new FieldProblem(refusal.field(), detail));
        var title = texts.title("refused", language);
        return new Problem(
                ProblemTexts.type(kebab(refusal.code())), title, status(refusal).value(), detail, errors);
    }

    private static HttpStatus status(Refusal refusal) {
        if (refusal instanceof LineUnknown || refusal instanceof OrderUnknown || refusal instanceof BulkUnknown) {
            return HttpStatus.NOT_FOUND;
        }
        var isAtWrongTime = refusal instanceof NothingToReissue || refusal instanceof NotCancellable;
        return isAtWrongTime ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
    }

    private static String kebab(String code) {
        return code.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
