package io.simdesk.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody with a real Chromium, one for all tests of a run; everything they look for may take its time. */
final class Browser {

    private static final Path FOLDER = Path.of(System.getProperty("simdesk.chromium", "/usr/bin"));
    private static final Path DRIVER = FOLDER.resolve("chromedriver");
    private static final Path CHROMIUM = FOLDER.resolve("chromium");
    private static final String AXE = axe();
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final int PHONE = 390;
    private static final int TABLET = 1024;
    private static final int DESK = 1200;
    private static final int BIG_SCREEN = 1600;

    private final ChromeDriver chromium;
    private final String base;
    private final boolean watched = System.getProperty("simdesk.shots") != null;
    private final Path shots = Path.of(System.getProperty("simdesk.shots", "target/screenshots"));

    private Browser(ChromeDriver chromium, String base) {
        this.chromium = chromium;
        this.base = base;
    }

    static boolean isInstalled() {
        return Files.isExecutable(DRIVER) && Files.isExecutable(CHROMIUM);
    }

    /** Of somebody who comes for the first time and reads English. */
    static Browser open(int port) {
        var browser = new Browser(Chromium.THE_ONE, "http://localhost:" + port);
        browser.forgetAll();
        browser.speak("en");
        browser.scheme("light");
        return browser;
    }

    private void forgetAll() {
        chromium.get("about:blank");
        chromium.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        chromium.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", base, "storageTypes", "all"));
    }

    /** From now on its owner reads this language. */
    void speak(String language) {
        var agent = String.valueOf(
                chromium.executeCdpCommand("Browser.getVersion", Map.of()).get("userAgent"));
        chromium.executeCdpCommand(
                "Emulation.setUserAgentOverride", Map.of("userAgent", agent, "acceptLanguage", language));
    }

    /** With this cookie it is signed in. */
    void take(String cookie, String value) {
        chromium.executeCdpCommand("Network.setCookie", Map.of("url", base + "/", "name", cookie, "value", value));
    }

    /** Started with the first test that needs it; quits with the run. */
    private static final class Chromium {

        static final ChromeDriver THE_ONE = start();

        private static ChromeDriver start() {
            try {
                var service = new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .usingAnyFreePort()
                        .build();
                var chromium = new ChromeDriver(service, options(Files.createTempDirectory("simdesk-browser")));
                chromium.manage().window().setSize(new Dimension(1400, 1000));
                Runtime.getRuntime().addShutdownHook(new Thread(chromium::quit));
                return chromium;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static ChromeOptions options(Path userData) {
            return new ChromeOptions()
                    .setBinary(CHROMIUM.toFile())
                    .addArguments(
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-dev-shm-usage",
                            "--no-first-run",
                            "--hide-scrollbars",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--lang=en",
                            "--user-data-dir=" + userData);
        }
    }

    Browser go(String path) {
        chromium.get(base + path);
        return this;
    }

    /** With this user and password, which Chromium then sends by itself (HTTP basic). */
    void comeInAs(String user, String password) {
        chromium.get(base.replace("://", "://%s:%s@".formatted(user, password)));
    }

    String path() {
        return chromium.getCurrentUrl().substring(base.length());
    }

    /** What the server said of the page that is open. */
    int status() {
        return ((Number) script("return performance.getEntriesByType('navigation')[0].responseStatus")).intValue();
    }

    /** In which the page says it is written. */
    String language() {
        return String.valueOf(find(By.tagName("html")).getDomAttribute("lang"));
    }

    WebElement find(By what) {
        return patience()
                .until(browser -> browser.findElements(what).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    void click(By what) {
        patience().ignoring(ElementClickInterceptedException.class).until(browser -> {
            var found = find(what);
            chromium.executeScript("arguments[0].scrollIntoView({block: 'center'})", found);
            found.click();
            return true;
        });
    }

    void clickText(String text) {
        click(By.xpath("//*[self::a or self::button or self::label or self::summary or self::h4 or self::h6]"
                + "[normalize-space(.)='%s']".formatted(text)));
    }

    /** Of choices that explain themselves, the one that begins so. */
    void choose(String beginning) {
        click(By.xpath("//label[starts-with(normalize-space(.), '%s')]".formatted(beginning)));
    }

    void type(String label, String text) {
        var field = field(label);
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.TAB);
    }

    WebElement field(String label) {
        return find(By.xpath("//label[contains(normalize-space(.), \"%s\")]/following::input[1]".formatted(label)));
    }

    void choose(String label, String option) {
        var listed =
                By.xpath("//*[contains(@class,'fjs-dropdownlist-item')][normalize-space(.)='%s']".formatted(option));
        if (!isShown(listed)) {
            click(By.xpath(
                    "//label[contains(normalize-space(.), \"%s\")]/following::*[contains(@class,'fjs-input-group')][1]"
                            .formatted(label)));
        }
        click(listed);
    }

    void see(String text) {
        find(By.xpath("//*[contains(normalize-space(text()), \"%s\")]".formatted(text)));
    }

    /** All that can be read on this page. */
    String text() {
        return find(By.tagName("main")).getText();
    }

    Object script(String code) {
        return chromium.executeScript(code);
    }

    void inFrame(By frame, Runnable look) {
        chromium.switchTo().frame(find(frame));
        look.run();
        chromium.switchTo().defaultContent();
    }

    void forgetCookies() {
        chromium.manage().deleteAllCookies();
    }

    boolean isShown(By what) {
        return chromium.findElements(what).stream().anyMatch(WebElement::isDisplayed);
    }

    void typeInto(String id, String text) {
        find(By.id(id)).sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
    }

    /** As if this page had been opened in a session that is over. */
    void spoilFormTokens() {
        script("document.querySelectorAll('[name=_csrf]').forEach(token => token.value = 'old')");
    }

    /** Clicks on what this CSS selector names. */
    void press(String selector) {
        click(By.cssSelector(selector));
    }

    /** Chooses in a list of our own pages. */
    void select(String id, String option) {
        new Select(find(By.id(id))).selectByVisibleText(option);
    }

    void keys(CharSequence... keys) {
        new Actions(chromium).sendKeys(keys).perform();
    }

    WebElement focused() {
        return chromium.switchTo().activeElement();
    }

    /**
     * What keeps people from using this page, as axe finds it.
     *
     * @param rules those to look at; none for all of WCAG 2.2 AA and best practice
     */
    Object barriers(String... rules) {
        chromium.executeScript(AXE);
        return chromium.executeAsyncScript("""
                const tell = arguments[arguments.length - 1], rules = arguments[0];
                axe.run(rules.length ? { runOnly: rules } : {}).then(found => tell(found.violations.map(
                    rule => rule.id + ' ' + rule.nodes.map(node => node.target.join(' ')))));
                """, List.of(rules));
    }

    private static String axe() {
        try (var axe = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the address ends like this. */
    void arrive(String end) {
        patience().until(browser -> path().endsWith(end));
    }

    void shoot(String name) {
        keep(name + ".png", chromium.getScreenshotAs(OutputType.BYTES));
    }

    /** The whole page; for whoever wants to see it ({@code -Dsimdesk.shots}) on other screens and on paper too. */
    void shootPage(String name) {
        shoot(name, TABLET);
        if (watched) {
            shoot(name, PHONE);
            shoot(name, BIG_SCREEN);
            atNight(() -> shoot(name + "-night", TABLET));
            keep(name + "-paper.pdf", chromium.executeCdpCommand("Page.printToPDF", Map.of("printBackground", true)));
        }
    }

    private void shoot(String name, int width) {
        onScreen(
                width,
                () -> keep(
                        name + "-" + width + ".png",
                        chromium.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true))));
    }

    /** Whether nothing of the page is cut off. */
    boolean fits() {
        return Boolean.TRUE.equals(script("return document.documentElement.scrollWidth <= innerWidth"));
    }

    void onPhone(Runnable look) {
        onScreen(PHONE, look);
    }

    void atDesk(Runnable look) {
        onScreen(DESK, look);
    }

    private void onScreen(int width, Runnable look) {
        wide(width);
        look.run();
        usualWidth();
    }

    private void wide(int width) {
        chromium.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    private void usualWidth() {
        chromium.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /** As the system of somebody who wants dark pages says it. */
    void atNight(Runnable look) {
        scheme("dark");
        look.run();
        scheme("light");
    }

    /** Without motion: colours halfway between day and night are nobody's. */
    private void scheme(String colour) {
        chromium.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", colour),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    private void keep(String file, Map<String, Object> answer) {
        keep(file, Base64.getDecoder().decode((String) answer.get("data")));
    }

    private void keep(String file, byte[] content) {
        try {
            Files.createDirectories(shots);
            Files.write(shots.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WebDriverWait patience() {
        var patience = new WebDriverWait(chromium, Duration.ofSeconds(30), LOOK_AGAIN);
        patience.ignoring(StaleElementReferenceException.class);
        return patience;
    }
}
