package io.simdesk.message;

import io.simdesk.sim.Refusal;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the reader's language why something was refused and what to do. */
@Component
public class RefusalTexts {

    private final MessageSource texts;

    RefusalTexts(MessageSource texts) {
        this.texts = texts;
    }

    public String of(Refusal refusal, Locale language) {
        return of(refusal.code(), refusal.facts(), language);
    }

    /** A refusal that was written down. */
    public String of(String code, List<?> facts, Locale language) {
        return texts.getMessage("refusal." + code, facts.toArray(), language);
    }
}
