package io.simdesk.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.session.web.http.CookieSerializer;

@AccessTest
class LooksWithoutSessionTest {

    @Autowired
    private CookieSerializer cookies;

    @ParameterizedTest
    @ValueSource(strings = {"/css/simdesk.css", "/js/simdesk.js", "/img/mark.svg", "/favicon.ico"})
    void whatAPageLooksLikeNeedsNone(String path) {
        assertThat(cookies.readCookieValues(withSession(path))).isEmpty();
    }

    @Test
    void aPageNeedsIt() {
        assertThat(cookies.readCookieValues(withSession("/fleet"))).containsExactly("a-session");
    }

    private static MockHttpServletRequest withSession(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setCookies(new Cookie("SESSION", "YS1zZXNzaW9u")); // a-session in base64
        return request;
    }
}
