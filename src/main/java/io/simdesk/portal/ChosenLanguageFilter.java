package io.simdesk.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the chosen language in the place of the browser's, for our pages, Tasklist's forms, refusals and mails alike. */
class ChosenLanguageFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var chosen = ChosenLanguage.of(request);
        chain.doFilter(chosen.isPresent() ? new InLanguage(request, chosen.get()) : request, response);
    }

    private static final class InLanguage extends HttpServletRequestWrapper {

        private final String language;

        InLanguage(HttpServletRequest request, String language) {
            super(request);
            this.language = language;
        }

        @Override
        public Locale getLocale() {
            return Locale.forLanguageTag(language);
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(getLocale()));
        }

        @Override
        public String getHeader(String name) {
            return HttpHeaders.ACCEPT_LANGUAGE.equalsIgnoreCase(name) ? language : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return HttpHeaders.ACCEPT_LANGUAGE.equalsIgnoreCase(name)
                    ? Collections.enumeration(List.of(language))
                    : super.getHeaders(name);
        }
    }
}
