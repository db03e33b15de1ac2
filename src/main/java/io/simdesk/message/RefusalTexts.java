package io.simdesk.message;

import io.simdesk.sim.Refusal;
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
        return texts.getMessage("refusal." + refusal.code(), refusal.facts().toArray(), language);
    }
}
