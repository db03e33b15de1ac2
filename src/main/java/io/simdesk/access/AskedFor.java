package io.simdesk.access;

import static io.simdesk.access.Paths.paths;

import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What a request is for. */
final class AskedFor {

    /** Something for a person to read. */
    static final RequestMatcher A_PAGE = page();

    /** What pages look like. */
    static final RequestMatcher LOOKS = paths("/css/**", "/js/**", "/img/**", "/webjars/**", "/favicon.ico");

    private AskedFor() {}

    private static RequestMatcher page() {
        var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return html;
    }
}
