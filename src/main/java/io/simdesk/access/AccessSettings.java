package io.simdesk.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people and systems come in.
 *
 * @param rememberBasic for how long a password that was right once is not checked again on the stateless doors; a
 *     changed password or group counts after this time at the latest; 0s checks each call
 * @param bearerUserClaim the claim of a bearer token (RFC 7519) that holds the user id; groups and customer always come
 *     from the identity service
 * @param firstAdmin made at the start while the group {@code camunda-admin} is empty
 */
@ConfigurationProperties("simdesk.access")
record AccessSettings(
        @DefaultValue("60s") Duration rememberBasic,
        @DefaultValue("sub") String bearerUserClaim,
        @DefaultValue FirstAdmin firstAdmin) {

    /**
     * The first administrator, who then makes the other users in Camunda Admin.
     *
     * @param id user id; empty makes nobody
     * @param password to be changed after the first sign-in
     * @param email may be empty
     */
    record FirstAdmin(
            @DefaultValue("") String id,
            @DefaultValue("") String password,
            @DefaultValue("") String email) {}
}
