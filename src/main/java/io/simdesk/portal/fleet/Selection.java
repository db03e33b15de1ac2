package io.simdesk.portal.fleet;

import io.simdesk.sim.Msisdn;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The lines that somebody has ticked, over all pages, for as long as their session lasts. */
final class Selection {

    /** As many as a form can carry on to the next page. */
    static final int MOST = 500;

    private static final String ATTRIBUTE = "io.simdesk.portal.selection";

    private final HttpSession session;
    private final Set<String> numbers;

    private Selection(HttpSession session, Set<String> numbers) {
        this.session = session;
        this.numbers = numbers;
    }

    @SuppressWarnings("unchecked")
    static Selection of(HttpSession session) {
        var kept = session.getAttribute(ATTRIBUTE);
        return new Selection(session, kept == null ? new LinkedHashSet<>() : new LinkedHashSet<>((Set<String>) kept));
    }

    /** Of the lines that were shown, these are ticked and the others are not. */
    void choose(Collection<String> shown, Collection<String> ticked) {
        var before = new ArrayList<>(shown);
        before.removeAll(ticked);
        before.forEach(numbers::remove);
        add(ticked.stream().filter(shown::contains).toList());
    }

    void add(Collection<String> more) {
        more.stream()
                .takeWhile(number -> numbers.size() < MOST || numbers.contains(number))
                .forEach(numbers::add);
        keep();
    }

    void clear() {
        numbers.clear();
        keep();
    }

    private void keep() {
        session.setAttribute(ATTRIBUTE, new LinkedHashSet<>(numbers));
    }

    public boolean has(Msisdn number) {
        return numbers.contains(number.e164());
    }

    public int size() {
        return numbers.size();
    }

    public int most() {
        return MOST;
    }

    public List<String> numbers() {
        return List.copyOf(numbers);
    }
}
