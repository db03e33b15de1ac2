package io.simdesk.message;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows what the mails of some purposes say. */
public interface LetterWriter {

    Set<Purpose> purposes();

    /** The facts that the purpose's template names, as strings and simple values in the reader's language. */
    Map<String, Object> facts(Outgoing mail);

    List<Picture> pictures(Outgoing mail);
}
