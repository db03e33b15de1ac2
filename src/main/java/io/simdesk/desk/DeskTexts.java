package io.simdesk.desk;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells the back office in plain words what failed. */
@Component
public class DeskTexts {

    private final MessageSource texts;
    private final DeskSettings settings;

    DeskTexts(MessageSource texts, DeskSettings settings) {
        this.texts = texts;
        this.settings = settings;
    }

    /** @param code a refusal's class name, or {@code TechnicalFailure} */
    public String whatHappened(String code) {
        return String.valueOf(texts.getMessage("desk." + code, null, code, settings.language()));
    }
}
