package org.sportel.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The program, started once for all journeys, and a browser for each that walks beside others. */
final class Stage implements AutoCloseable {
  private final Program program = Program.start();
  private final Queue<Window> windows = new ConcurrentLinkedQueue<>();
  private final Map<String, Queue<List<Cookie>>> sessions = new ConcurrentHashMap<>();
  private final ThreadLocal<Window> mine = ThreadLocal.withInitial(this::opens);

  Program program() {
    return program;
  }

  /** A fresh browser window that remembers nothing. */
  Visitor visitor(Look look) {
    return new Visitor(mine.get().browser(), program.address(), look);
  }

  /** Sessions of somebody who signed in before and whose window is closed. */
  Queue<List<Cookie>> sessions(String person) {
    return sessions.computeIfAbsent(person, _ -> new ConcurrentLinkedQueue<>());
  }

  private Window opens() {
    var window = Window.open();
    windows.add(window);
    return window;
  }

  @Override
  public void close() {
    windows.forEach(Window::close);
    program.close();
  }

  /** A browser of its own, which only the journeys of one thread may use. */
  private record Window(Playwright playwright, Browser browser) {
    private static final List<String> FLAGS =
        List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** The browser's engine alone opens a page in two thirds of the time of the whole browser. */
    private static final List<String> PROGRAMS =
        List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    static Window open() {
      var playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      var options = new BrowserType.LaunchOptions().setExecutablePath(installed()).setArgs(FLAGS);
      return new Window(playwright, playwright.chromium().launch(options));
    }

    private static Path installed() {
      return PROGRAMS.stream()
          .map(Path.of("/usr/bin")::resolve)
          .filter(Files::isExecutable)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("None is in /usr/bin: " + PROGRAMS));
    }

    void close() {
      browser.close();
      playwright.close();
    }
  }

  /** Hands the stage to tests that ask for it. */
  static final class Setter implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      var store = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL);
      return Objects.requireNonNull(
          store.computeIfAbsent(Stage.class, key -> new Stage(), Stage.class));
    }
  }
}
