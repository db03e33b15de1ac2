package io.simdesk.issuance;

import io.simdesk.carrier.ProfileEvent;

/** Why a phone has not got its profile; {@code reason.} and the name is the text that says it. */
enum InstallFailure {
    DEVICE_NOT_SUITED,
    CONFIRMATION_CODE_WRONG,
    TOO_MANY_TRIES,
    REFUSED_BY_USER,
    NO_ROOM_ON_PHONE,
    CODE_EXPIRED,
    PHONE_COULD_NOT;

    /** Reads the reason code (SGP.22, 5.2.6.2) at the point where it came up. */
    static InstallFailure of(ProfileEvent event) {
        var reason = event.failure().substring(event.failure().indexOf('/') + 1);
        return switch (reason) {
            case "6.4" -> TOO_MANY_TRIES;
            case "4.10", "6.3" -> CODE_EXPIRED;
            case "4.8" -> NO_ROOM_ON_PHONE;
            default ->
                switch (event.progress()) {
                    case DEVICE_CHECKED -> DEVICE_NOT_SUITED;
                    case CODE_CONFIRMED -> CONFIRMATION_CODE_WRONG;
                    case DOWNLOADED, INSTALLED -> "3.8".equals(reason) ? REFUSED_BY_USER : PHONE_COULD_NOT;
                };
        };
    }

    /** Whether another try with the same code may still succeed: with another phone, or the right confirmation code. */
    boolean leavesCodeUsable() {
        return this == DEVICE_NOT_SUITED || this == CONFIRMATION_CODE_WRONG;
    }
}
