package io.simdesk.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
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
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody with a real Chromium; everything they look for may take its time. */
final class Browser implements AutoCloseable {

    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private final ChromeDriver chromium;
    private final String base;
    private final Optional<Path> shots;

    private Browser(ChromeDriver chromium, String base) {
        this.chromium = chromium;
        this.base = base;
        this.shots = Optional.ofNullable(System.getProperty("simdesk.shots")).map(Path::of);
    }

    static boolean isInstalled() {
        return Files.isExecutable(DRIVER) && Files.isExecutable(CHROMIUM);
    }

    static Browser open(int port) {
        try {
            var service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(DRIVER.toFile())
                    .usingAnyFreePort()
                    .build();
            var chromium = new ChromeDriver(service, options(Files.createTempDirectory("simdesk-browser")));
            chromium.manage().window().setSize(new Dimension(1400, 1000));
            return new Browser(chromium, "http://localhost:" + port);
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
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--lang=en",
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

    /** Kept where {@code -Dsimdesk.shots=<folder>} says, or nowhere. */
    void shoot(String name) {
        shots.ifPresent(folder -> {
            try {
                Files.createDirectories(folder);
                Files.write(folder.resolve(name + ".png"), chromium.getScreenshotAs(OutputType.BYTES));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
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
