package io.simdesk.access;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.HttpHeaders;

/**
 * Knows the profile server that brings news. Where neither is set nobody is admitted.
 *
 * @param secret sent as a bearer token or as the password of HTTP basic
 * @param certificate the subject (RFC 2253) of the client certificate that the TLS connection was made with; which
 *     certificates are believed at all is for {@code server.ssl} to say
 */
@ConfigurationProperties("simdesk.access.profile-server")
record ProfileServerGuard(
        @DefaultValue("") String secret, @DefaultValue("") String certificate) {

    private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

    boolean admits(HttpServletRequest request) {
        return knowsCertificate(request.getAttribute(CERTIFICATES))
                || knowsSecret(request.getHeader(HttpHeaders.AUTHORIZATION));
    }

    private boolean knowsCertificate(@Nullable Object chain) {
        return !certificate.isBlank()
                && chain instanceof X509Certificate[] certificates
                && certificates.length > 0
                && certificate.equals(certificates[0].getSubjectX500Principal().getName());
    }

    private boolean knowsSecret(@Nullable String authorization) {
        return !secret.isBlank() && authorization != null && same(secret, sent(authorization));
    }

    private static String sent(String authorization) {
        var scheme = authorization.toLowerCase(Locale.ROOT);
        if (scheme.startsWith("bearer ")) {
            return authorization.substring("bearer ".length()).strip();
        }
        return scheme.startsWith("basic ")
                ? password(authorization.substring("basic ".length()).strip())
                : "";
    }

    private static String password(String pair) {
        try {
            var text = new String(Base64.getDecoder().decode(pair), StandardCharsets.UTF_8);
            return text.substring(text.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Takes the same time wherever the first difference is. */
    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "ProfileServerGuard[…]";
    }
}
