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

/** Somebody with a real Chromium; everything they look for may take its time. */
final class Browser implements AutoCloseable {

    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final ChromeDriver chromium;
    private final String base;
    private final Path shots;

    private Browser(ChromeDriver chromium, String base) {
        this.chromium = chromium;
        this.base = base;
        this.shots = Path.of(System.getProperty("simdesk.shots", "target/screenshots"));
    }

    static boolean isInstalled() {
        return Files.isExecutable(DRIVER) && Files.isExecutable(CHROMIUM);
    }

    static Browser open(int port) {
        return open(port, "en");
    }

    /** Of somebody who reads this language. */
    static Browser open(int port, String language) {
        try {
            var service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(DRIVER.toFile())
                    .usingAnyFreePort()
                    .build();
            var chromium = new ChromeDriver(service, options(Files.createTempDirectory("simdesk-browser"), language));
            chromium.manage().window().setSize(new Dimension(1400, 1000));
            return new Browser(chromium, "http://localhost:" + port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ChromeOptions options(Path userData, String language) {
        return new ChromeOptions()
                .setBinary(CHROMIUM.toFile())
                .setExperimentalOption("prefs", Map.of("intl.accept_languages", language))
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--lang=" + language,
                        "--user-data-dir=" + userData);
    }

    Browser go(String path) {
        chromium.get(base + path);
        return this;
    }

    String path() {
        return chromium.getCurrentUrl().substring(base.length());
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
        click(By.xpath("//*[self::a or self::button or self::label or self::h4 or self::h6]"
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

    /** What keeps people from using this page, by the rules of WCAG 2.2 AA and best practice, as axe finds it. */
    Object barriers() {
        try (var axe = Browser.class.getResourceAsStream("/axe.min.js")) {
            chromium.executeScript(new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return chromium.executeAsyncScript("""
                const tell = arguments[0];
                axe.run().then(found => tell(found.violations.map(
                    rule => rule.id + ' ' + rule.nodes.map(node => node.target.join(' ')))));
                """);
    }

    /** Waits until the address ends like this. */
    void arrive(String end) {
        patience().until(browser -> path().endsWith(end));
    }

    void shoot(String name) {
        keep(name, Base64.getDecoder().decode(chromium.getScreenshotAs(OutputType.BASE64)));
    }

    /** The whole page on a phone, on a desk and on a big screen. */
    void shootWidths(String name) {
        for (var width : List.of(390, 1024, 1600)) {
            chromium.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
            var shot = chromium.executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
            keep(name + "-" + width, Base64.getDecoder().decode((String) shot.get("data")));
        }
        chromium.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    private void keep(String name, byte[] png) {
        try {
            Files.createDirectories(shots);
            Files.write(shots.resolve(name + ".png"), png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WebDriverWait patience() {
        var patience = new WebDriverWait(chromium, Duration.ofSeconds(30));
        patience.ignoring(StaleElementReferenceException.class);
        return patience;
    }

    @Override
    public void close() {
        chromium.quit();
    }
}
