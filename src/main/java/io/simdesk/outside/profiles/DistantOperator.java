package io.simdesk.outside.profiles;

import io.simdesk.carrier.ProfileEvent;
import io.simdesk.outside.http.NeighbourHttp;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Sends the simulated profile server's news to whoever is configured: ES2+.HandleDownloadProgressInfo. */
@Component
@Profile("simulators")
class DistantOperator implements Operator {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final NotifySettings settings;
    private final RestClient.Builder http;
    private final SslBundles bundles;

    DistantOperator(NotifySettings settings, RestClient.Builder http, SslBundles bundles) {
        this.settings = settings;
        this.http = http;
        this.bundles = bundles;
    }

    /** Without an address there is nobody to tell, now and later. */
    @Override
    public boolean hears(ProfileEvent event) {
        var url = settings.url();
        if (url == null) {
            return true;
        }
        var answer = NeighbourHttp.client(http, url, TIMEOUT, certificates())
                .build()
                .post()
                .uri("/gsma/rsp2/es2plus/handleDownloadProgressInfo")
                .contentType(MediaType.APPLICATION_JSON)
                .header("X-Admin-Protocol", "gsma/rsp/v2.2.0")
                .headers(this::sign)
                .body(body(event))
                .exchangeForRequiredValue((request, response) -> response.getStatusCode());
        return answer.isSameCodeAs(HttpStatusCode.valueOf(204));
    }

    private void sign(HttpHeaders headers) {
        if (!settings.secret().isBlank()) {
            headers.setBearerAuth(settings.secret());
        }
    }

    private @Nullable SslBundle certificates() {
        return settings.sslBundle().isBlank() ? null : bundles.getBundle(settings.sslBundle());
    }

    private static Map<String, Object> body(ProfileEvent event) {
        var body = new LinkedHashMap<String, Object>();
        body.put("header", new Es2Header("simulator", UUID.randomUUID().toString()));
        body.put("eid", event.eid());
        body.put("iccid", event.profile().digits());
        body.put("profileType", "simulated");
        body.put("timestamp", event.at().toString());
        body.put("notificationPointId", event.progress().ordinal() + 1);
        body.put("notificationPointStatus", status(event));
        return body;
    }

    private static Map<String, Object> status(ProfileEvent event) {
        if (event.wentWell()) {
            return Map.of("status", "Executed-Success");
        }
        var code = event.failure().split("/");
        return Map.of("status", "Failed", "statusCodeData", Map.of("subjectCode", code[0], "reasonCode", code[1]));
    }
}
