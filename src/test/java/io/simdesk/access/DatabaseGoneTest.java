package io.simdesk.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.orm.jpa.JpaSystemException;

@AccessTest
class DatabaseGoneTest {

    @Autowired
    private FilterRegistrationBean<DatabaseGoneFilter> registration;

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private MockHttpServletRequest request;

    @BeforeEach
    void askForAPage() {
        request = new MockHttpServletRequest("GET", "/fleet");
        request.addHeader("Accept", "text/html");
    }

    @ParameterizedTest
    @CsvSource({
        "en, SIM Desk is away for a moment",
        "fr, SIM Desk est indisponible un instant",
        "nl, SIM Desk is even niet bereikbaar",
        "de, SIM Desk ist einen Moment nicht erreichbar"
    })
    void aPersonReadsThatTheyShallComeBack(String language, String title) throws Exception {
        request.addPreferredLocale(Locale.forLanguageTag(language));

        answer(noConnection());

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("30");
        assertThat(response.getContentAsString()).contains("<h1>" + title).doesNotContain("Exception");
    }

    @Test
    void aSystemIsToldInItsOwnWay() throws Exception {
        request.removeHeader("Accept");

        answer(noConnection());

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString()).contains("The database does not answer.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01"})
    void aConnectionThatBreaksIsTheSame(String state) throws Exception {
        answer(new DataAccessResourceFailureException("in a query", new SQLException("broken", state)));

        assertThat(response.getStatus()).isEqualTo(503);
    }

    @Test
    void aConnectionThatThePoolHasClosedIsTheSame() throws Exception {
        answer(new JpaSystemException(new RuntimeException("rolling back", new SQLException("Connection is closed"))));

        assertThat(response.getStatus()).isEqualTo(503);
    }

    @Test
    void anyOtherFailureIsNot() {
        var failure = new BadSqlGrammarException("a query", "selct", new SQLException("syntax", "42601"));

        assertThatThrownBy(() -> answer(failure)).isSameAs(failure);
    }

    private static RuntimeException noConnection() {
        return new CannotGetJdbcConnectionException(
                "no connection", new SQLTransientConnectionException("timed out after 10000 ms"));
    }

    private void answer(RuntimeException failure) throws Exception {
        FilterChain chain = (asked, answered) -> {
            throw failure;
        };
        registration.getFilter().doFilter(request, response, chain);
    }
}
