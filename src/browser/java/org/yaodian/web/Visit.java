package org.yaodian.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * One window on a server, which notes what must not happen: words on the console, faults of scripts, requests to
 * another host. Closing it fails if something of that happened.
 */
final class Visit implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final String address;
    private final Page page;
    private final List<String> faults = new CopyOnWriteArrayList<>();

    /** @param width in CSS pixels, as is height */
    Visit(Browser browser, String address, int width, int height, ColorScheme colours) {
        this.address = address;
        this.context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(colours));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                faults.add("console: " + message.text());
            }
        });
        page.onPageError(fault -> faults.add("script: " + fault));
        page.onRequest(request -> {
            if (!request.url().startsWith(address + "/") && !request.url().startsWith("blob:")) {
                faults.add("request to " + request.url());
            }
        });
    }

    static Visit wide(Browser browser, String address) {
        return new Visit(browser, address, 1440, 900, ColorScheme.LIGHT);
    }

    static Visit phone(Browser browser, String address) {
        return new Visit(browser, address, 390, 844, ColorScheme.LIGHT);
    }

    Page page() {
        return page;
    }

    /** Opens a path and waits until the picture or the message is there. */
    Page open(String path) {
        page.navigate(path.startsWith("http") ? path : address + path);
        settle();
        return page;
    }

    /** Waits until what the address says is drawn. */
    void settle() {
        page.waitForFunction(script("settled.js"));
    }

    /** Names of the nodes in the picture that are of a kind. */
    @SuppressWarnings("unchecked")
    List<String> nodes(String kind) {
        return (List<String>) page.evaluate(script("nodes-of-kind.js"), kind);
    }

    /** What a script of the test resources gives. */
    Object ask(String name) {
        return page.evaluate(script(name));
    }

    /** What axe-core finds serious or critical on the page as it stands. */
    List<String> seriousFindings() {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " " + rule.getNodes())
                        .toList();
    }

    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** A browser notes an error status of a request by itself: not a fault where that answer is the point. */
    void expectRefusal() {
        faults.removeIf(fault -> fault.contains("status of 404") || fault.contains("status of 400"));
    }

    private static String script(String name) {
        try (InputStream in = Visit.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        assertThat(faults).isEmpty();
    }
}
