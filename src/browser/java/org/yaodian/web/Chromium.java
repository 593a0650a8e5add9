package org.yaodian.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import org.opentest4j.TestAbortedException;

/** The browser of the tests: the one that YAODIAN_BROWSER names, else Playwright's own. */
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /**
     * Starts it.
     *
     * @throws TestAbortedException if there is none, with a loud word; in CI that is a failure
     */
    static Chromium launch() {
        Playwright playwright = Playwright.create();
        try {
            LaunchOptions options = new LaunchOptions().setArgs(QUIET);
            String named = System.getenv("YAODIAN_BROWSER");
            if (named != null && !named.isBlank()) {
                options.setExecutablePath(Path.of(named));
            }
            return new Chromium(playwright, playwright.chromium().launch(options));
        } catch (PlaywrightException e) {
            playwright.close();
            if ("true".equals(System.getenv("CI"))) {
                throw e;
            }
            System.err.println("NO BROWSER: THE PAGES ARE NOT TESTED. Set YAODIAN_BROWSER to a Chromium or Chrome.");
            throw new TestAbortedException("no browser: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
