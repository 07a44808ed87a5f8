package org.sportel.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;

/**
 * Renders templates from their sources and reads them again when one changes; for development. Each
 * reading is compiled under new class names and defined beside the program's own classes, because
 * templates see package-private page records.
 */
final class LiveTemplates {
  private static final Pattern CLASS = Pattern.compile("\\bJte(\\w+)Generated\\b");

  private final Path sources;
  private final SourceCompiler compiler = new SourceCompiler();
  private final ReentrantLock lock = new ReentrantLock();
  private Map<String, Class<?>> templates = Map.of();
  private long readAt;
  private int reading;

  LiveTemplates(Path sources) {
    this.sources = sources;
  }

  boolean has(String template) {
    return Files.exists(sources.resolve(template));
  }

  void render(String template, Object page, TemplateOutput output) {
    var found = Objects.requireNonNull(current().get(template), "No template " + template);
    var render =
        Arrays.stream(found.getDeclaredMethods())
            .filter(method -> method.getName().equals("render") && method.getParameterCount() == 3)
            .findFirst()
            .orElseThrow();
    try {
      MethodHandles.privateLookupIn(found, MethodHandles.lookup())
          .unreflect(render)
          .invokeWithArguments(new OwaspHtmlTemplateOutput(output), (HtmlInterceptor) null, page);
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable failure) {
      throw new IllegalStateException(failure);
    }
  }

  private Map<String, Class<?>> current() {
    lock.lock();
    try {
      long changedAt = changedAt();
      if (changedAt > readAt) {
        templates = read();
        readAt = changedAt;
      }
      return templates;
    } finally {
      lock.unlock();
    }
  }

  private long changedAt() {
    try (var files = Files.walk(sources)) {
      return files.mapToLong(file -> file.toFile().lastModified()).max().orElse(0);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Map<String, Class<?>> read() {
    reading++;
    try {
      var folder = Files.createTempDirectory("templates");
      var engine =
          TemplateEngine.create(
              new DirectoryCodeResolver(sources), folder, ContentType.Html, null, "org.sportel");
      engine.setTrimControlStructures(true);
      var written = engine.generateAll();
      var classes = new HashMap<String, String>();
      for (var file : written) {
        var path = folder.resolve(file);
        var name = file.replace(".java", "").replace('/', '.').replace('\\', '.');
        classes.put(renamed(name), renamed(Files.readString(path)));
      }
      return defined(compiler.compile(classes));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private String renamed(String source) {
    return CLASS.matcher(source).replaceAll("Jte$1Live" + reading);
  }

  private Map<String, Class<?>> defined(Map<String, byte[]> compiled) {
    var found = new HashMap<String, Class<?>>();
    compiled.forEach(
        (name, code) -> {
          try {
            var anchor = neighbour(name);
            var made =
                MethodHandles.privateLookupIn(anchor, MethodHandles.lookup()).defineClass(code);
            if (!name.contains("$")) {
              found.put((String) made.getField("JTE_NAME").get(null), made);
            }
          } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Build once before " + name, impossible);
          }
        });
    return found;
  }

  /**
   * A class that the build put into the same package: the template's own, or the package's page.
   */
  private static Class<?> neighbour(String name) throws ClassNotFoundException {
    try {
      return Class.forName(name.replaceAll("Live\\d+(\\$.*)?$", "Generated"));
    } catch (ClassNotFoundException added) {
      return Class.forName(name.substring(0, name.lastIndexOf('.')) + ".package-info");
    }
  }
}
