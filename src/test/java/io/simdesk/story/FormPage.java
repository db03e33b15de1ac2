package io.simdesk.story;

import io.simdesk.access.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page with a form, filled in and sent as a browser without scripts does it. */
final class FormPage {

    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"[^>]*>");

    private final Visitor visitor;
    private final String html;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private FormPage(Visitor visitor, String html) {
        this.visitor = visitor;
        this.html = html;
    }

    static FormPage open(Visitor visitor, String path) {
        return new FormPage(visitor, visitor.page(path).body());
    }

    static FormPage of(Visitor visitor, HttpResponse<String> answer) {
        return new FormPage(visitor, answer.body());
    }

    String html() {
        return html;
    }

    /** What the page sends without showing it. */
    String hidden(String name) {
        var found = HIDDEN.matcher(html);
        while (found.find()) {
            if (found.group(1).equals(name)) {
                return found.group(2);
            }
        }
        throw new AssertionError("No " + name + " on " + html);
    }

    FormPage fill(String name, String value) {
        fields.put(name, value);
        return this;
    }

    /** Sends the form whose address ends like this. */
    HttpResponse<String> send(String addressEnds) {
        var form = form(addressEnds);
        var all = new LinkedHashMap<String, String>();
        var hidden = HIDDEN.matcher(form.inner());
        while (hidden.find()) {
            all.put(hidden.group(1), hidden.group(2));
        }
        all.putAll(fields);
        return visitor.form(form.action(), encoded(all));
    }

    private Form form(String addressEnds) {
        var found = ACTION.matcher(html);
        while (found.find()) {
            if (found.group(1).endsWith(addressEnds)) {
                return new Form(found.group(1), html.substring(found.end(), html.indexOf("</form>", found.end())));
            }
        }
        throw new AssertionError("No form for " + addressEnds + " on " + html);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private record Form(String action, String inner) {}
}
