package io.simdesk.sim;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;

/** A mobile phone number in international form: {@code +} and at most 15 digits (ITU-T E.164). */
public record Msisdn(String e164) {

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();
    private static final String HOME = "BE";
    private static final int LONGEST_PRINT = 30;

    public Msisdn {
        if (!e164.matches("\\+[1-9]\\d{6,14}")) {
            throw new IllegalArgumentException("Not an E.164 number: " + e164);
        }
    }

    /** Reads a number as people in Belgium write it: {@code 0492 12 34 56}, {@code 0032492…}, {@code +32 492 …}. */
    public static Msisdn parse(String printed) throws NotAPhoneNumber {
        try {
            return mobile(PHONES.parse(printed.length() > LONGEST_PRINT ? "" : printed, HOME));
        } catch (NumberParseException e) {
            throw new NotAPhoneNumber();
        }
    }

    private static Msisdn mobile(PhoneNumber number) throws NotAPhoneNumber {
        var mobile = switch (PHONES.getNumberType(number)) {
            case MOBILE, FIXED_LINE_OR_MOBILE -> true;
            default -> false;
        };
        if (!mobile) {
            throw new NotAPhoneNumber();
        }
        return new Msisdn(PHONES.format(number, PhoneNumberFormat.E164));
    }

    /** As printed in its own country: {@code 0492 12 34 56}. */
    public String national() {
        try {
            return PHONES.format(PHONES.parse(e164, HOME), PhoneNumberFormat.NATIONAL);
        } catch (NumberParseException e) {
            return e164;
        }
    }

    @Override
    public String toString() {
        return e164;
    }
}
