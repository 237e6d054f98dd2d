package org.openplan.journeys;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.springframework.util.FileSystemUtils;

/// A running Chromium. Whoever is done with it leaves it to the next, who finds no cookie and nothing else of theirs in
/// it, but the scripts and styles of the service, which a browser keeps.
record Chromium(ChromeDriver driver, Path profile) {

    private static final Deque<Chromium> SPARE = new ConcurrentLinkedDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> SPARE.forEach(Chromium::quit)));
    }

    /// One that somebody has left, else a new one.
    static Chromium any() {
        var spare = SPARE.poll();
        return spare == null ? start() : spare;
    }

    static Chromium start() {
        try {
            var profile = Files.createTempDirectory("openplan-browser");
            var service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(new File(System.getenv("OPENPLAN_CHROMEDRIVER")))
                    .build();
            return new Chromium(new ChromeDriver(service, options(profile)), profile);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ChromeOptions options(Path profile) {
        return new ChromeOptions()
                .setBinary(System.getenv("OPENPLAN_CHROMIUM"))
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage",
                        "--force-prefers-reduced-motion",
                        "--lang=en",
                        "--accept-lang=en",
                        "--user-data-dir=" + profile);
    }

    /// Forgets whoever used it; one that cannot is of no use to anybody.
    void leave() {
        try {
            driver.get("about:blank");
            driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
            for (var origin : new Object[] {Service.ADDRESS, KeycloakServer.ADDRESS})
                driver.executeCdpCommand(
                        "Storage.clearDataForOrigin", Map.of("origin", origin.toString(), "storageTypes", "all"));
            driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
            driver.manage().logs().get(LogType.BROWSER);
            SPARE.push(this);
        } catch (WebDriverException broken) {
            quit();
        }
    }

    void quit() {
        driver.quit();
        try {
            FileSystemUtils.deleteRecursively(profile);
        } catch (IOException stillHeld) {
            profile.toFile().deleteOnExit();
        }
    }
}
