package io.simdesk.issuance;

import io.simdesk.carrier.MatchingId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells a phone where to download a profile and which one (SGP.22 v2.2, 4.1): {@code 1$address$matching id[$oid[$1]]},
 * at most 255 characters. Whoever has it can take the line, so {@link #toString} does not show it.
 *
 * @param address of the SM-DP+, a fully qualified domain name
 * @param oid of the SM-DP+, when the phone shall check it
 * @param confirmationCode whether the phone asks for a confirmation code, which comes by another way
 */
public record ActivationCode(String address, MatchingId matchingId, Optional<String> oid, boolean confirmationCode) {

    private static final int LONGEST = 255;
    private static final String QR_PREFIX = "LPA:";
    private static final String FORMAT = "1";
    private static final Pattern DOMAIN_NAME =
            Pattern.compile("(?=.{1,253}$)[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");
    private static final Pattern OID = Pattern.compile("[0-2](\\.\\d+)+");

    public ActivationCode {
        if (!DOMAIN_NAME.matcher(address).matches()
                || oid.filter(o -> !OID.matcher(o).matches()).isPresent()) {
            throw new IllegalArgumentException("Not an activation code");
        }
        refuseWhatIsTooLong(text(address, matchingId, oid, confirmationCode));
    }

    public ActivationCode(String address, MatchingId matchingId) {
        this(address, matchingId, Optional.empty(), false);
    }

    /** Reads a code with or without the prefix that QR codes carry. */
    public static ActivationCode parse(String code) {
        var text = code.startsWith(QR_PREFIX) ? code.substring(QR_PREFIX.length()) : code;
        var parts = text.split("\\$", -1);
        refuseWhatIsTooLong(text);
        if (parts.length < 3 || parts.length > 5 || !FORMAT.equals(parts[0])) {
            throw new IllegalArgumentException("Not an activation code");
        }
        var oid = parts.length > 3 && !parts[3].isEmpty() ? Optional.of(parts[3]) : Optional.<String>empty();
        return new ActivationCode(parts[1], new MatchingId(parts[2]), oid, parts.length > 4 && "1".equals(parts[4]));
    }

    /** As typed by hand; delimiters stand only before something that follows. */
    public String text() {
        return text(address, matchingId, oid, confirmationCode);
    }

    private static String text(String address, MatchingId matchingId, Optional<String> oid, boolean confirmationCode) {
        var text = new StringBuilder("1$").append(address).append('$').append(matchingId.text());
        if (oid.isPresent() || confirmationCode) {
            text.append('$').append(oid.orElse(""));
        }
        return text.append(confirmationCode ? "$1" : "").toString();
    }

    private static void refuseWhatIsTooLong(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("An activation code has at most %d characters, not %d: %s"
                    .formatted(LONGEST, text.length(), "is the address of the profile server right?"));
        }
    }

    /** As a QR code or a link carries it. */
    public String lpa() {
        return QR_PREFIX + text();
    }

    /** SHA-256 of {@link #text}, in hexadecimal digits: what is kept when the code is wiped. */
    public String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "ActivationCode[…]";
    }
}
