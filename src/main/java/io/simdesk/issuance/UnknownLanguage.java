package io.simdesk.issuance;

import io.simdesk.sim.Refusal;

/** We write in French, Dutch, German and English. */
public class UnknownLanguage extends Refusal {

    public UnknownLanguage() {
        super("language");
    }
}
