package io.simdesk.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.core.Authentication;

/**
 * Sign-ins that were right a moment ago, so that a system that sends its password with every call does not cost five
 * statements each time. Keeps no password: only an HMAC-SHA-256 with a key of this process, for at most 1,000 sign-ins.
 */
class RememberedPasswords {

    private static final int MOST = 1_000;
    private static final String HMAC = "HmacSHA256";

    private final Duration lifetime;
    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Remembered> known = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered> eldest) {
            return size() > MOST;
        }
    });

    RememberedPasswords(Duration lifetime, Clock clock) {
        this.lifetime = lifetime;
        this.clock = clock;
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, HMAC);
    }

    Optional<Authentication> recall(String user, String password) {
        var print = print(user, password);
        var found = Optional.ofNullable(known.get(print));
        if (found.filter(it -> it.until().isAfter(clock.instant())).isEmpty()) {
            known.remove(print);
            return Optional.empty();
        }
        return found.map(Remembered::signIn);
    }

    void keep(String user, String password, Authentication signIn) {
        known.put(print(user, password), new Remembered(signIn, clock.instant().plus(lifetime)));
    }

    private String print(String user, String password) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(user.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC, e);
        }
    }

    private record Remembered(Authentication signIn, Instant until) {}
}
