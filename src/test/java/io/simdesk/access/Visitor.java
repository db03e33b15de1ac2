package io.simdesk.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Somebody at our doors: a browser with cookies, or a system with a password in each call. */
public class Visitor {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String base;
    private final CookieManager cookies;
    private final HttpClient client;
    private UnaryOperator<HttpRequest.Builder> extras = request -> request;

    public Visitor(int port) {
        this(port, new CookieManager());
    }

    private Visitor(int port, CookieManager cookies) {
        this.base = "http://localhost:" + port;
        this.cookies = cookies;
        this.client = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    /** The same browser, whom a load balancer has sent to another node. */
    public Visitor sentTo(int port) {
        return new Visitor(port, cookies);
    }

    public Visitor withPassword(String user, String password) {
        var pair = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        extras = request -> request.header("Authorization", "Basic " + pair);
        return this;
    }

    public Visitor speaking(String language) {
        var before = extras;
        extras = request -> before.apply(request).setHeader("Accept-Language", language);
        return this;
    }

    public Visitor signIn(String user, String password) {
        var token = formToken(get("/login").body());
        form("/login", "username=" + user + "&password=" + password + "&_csrf=" + encode(token));
        return this;
    }

    public HttpResponse<String> signOut() {
        return form("/logout", "_csrf=" + encode(formToken(get("/").body())));
    }

    /** Sends a form as it stands on a page. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        var body = new StringBuilder("_csrf=" + encode(formToken(page(page).body())));
        fields.forEach(
                (name, value) -> body.append('&').append(name).append('=').append(encode(value)));
        return form(action, body.toString());
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> page(String path) {
        return send(request(path).header("Accept", "text/html").GET());
    }

    public HttpResponse<String> post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .POST(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> form(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(extras.apply(request).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    public static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(URI::toString)
                .orElse("");
    }

    private static String formToken(String page) {
        var found = FORM_TOKEN.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
