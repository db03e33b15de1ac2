package io.simdesk.portal.ask;

import io.simdesk.sim.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;

/** A form that somebody sends, and the page that says what is wrong with it. */
record Sending(Map<String, String> sent, Model page, Locale language, HttpServletResponse response) {

    /** Sent by the browser when an answer may show or hide other fields; nothing is ordered. */
    private static final String REFRESH = "refresh";

    /** Where to go once the form's wish is carried out; empty when the form is to be shown again. */
    Optional<String> carryOut(Wish wish, FilledForm form, AskPage ask) {
        if (sent.containsKey(REFRESH)) {
            return Optional.empty();
        }
        if (ask.holds(form, language)) {
            try {
                return Optional.of("redirect:" + wish.carryOut());
            } catch (Refusal refusal) {
                ask.refuse(refusal, form, page, language);
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return Optional.empty();
    }

    /** Orders what a form asks for and says where to go then. */
    interface Wish {
        String carryOut() throws Refusal;
    }
}
