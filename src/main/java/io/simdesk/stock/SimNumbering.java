package io.simdesk.stock;

import io.simdesk.sim.Iccid;
import io.simdesk.sim.Luhn;
import io.simdesk.sim.SimNumber;
import org.springframework.stereotype.Component;

/** Reads what people copy from a card: the SIM number, the longer print behind it, or the whole ICCID. */
@Component
public class SimNumbering {

    private static final int SIM_NUMBER_LENGTH = 13;

    private final SimNumberSettings settings;

    SimNumbering(SimNumberSettings settings) {
        this.settings = settings;
    }

    /** The ICCID of the card on which this is printed; spaces, dots and dashes do not matter. */
    public Iccid read(String printed) throws NotASimNumber, WrongCheckDigit, SimOfAnotherIssuer {
        var digits = printed.replaceAll("[\\s.\\-]", "");
        if (!digits.matches("\\d{13,19}[0-9Ff]?")) {
            throw new NotASimNumber();
        }
        return digits.matches("89\\d{17}[0-9Ff]?") ? ownCard(digits) : cardOfSimNumber(digits);
    }

    private Iccid ownCard(String iccid) throws WrongCheckDigit, SimOfAnotherIssuer {
        if (!Luhn.holdsFor(iccid.substring(0, 19))) {
            throw new WrongCheckDigit();
        }
        var card = Iccid.of(iccid);
        if (!settings.ownPrefix().equals(card.issuerPrefix())) {
            throw new SimOfAnotherIssuer(settings.issuerName(card.issuerPrefix()));
        }
        return card;
    }

    private Iccid cardOfSimNumber(String digits) throws WrongCheckDigit {
        var number = digits.substring(0, SIM_NUMBER_LENGTH);
        if (!Luhn.holdsFor(number)) {
            throw new WrongCheckDigit();
        }
        return Iccid.of(settings.ownPrefix(), new SimNumber(number));
    }
}
