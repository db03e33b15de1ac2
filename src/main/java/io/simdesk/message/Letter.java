package io.simdesk.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a mail says, before it is set in type. It may carry secrets: it is made when the mail leaves and kept nowhere.
 *
 * @param messageId stable for every attempt, without angle brackets (RFC 5322, 3.6.4)
 * @param facts what the template of the purpose names
 */
public record Letter(
        String messageId,
        Purpose purpose,
        String to,
        Locale language,
        Map<String, Object> facts,
        List<Picture> pictures) {

    @Override
    public String toString() {
        return "Letter[" + messageId + "]";
    }
}
