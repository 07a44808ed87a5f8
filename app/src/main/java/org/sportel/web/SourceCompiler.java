package org.sportel.web;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles sources in memory against the program's own class path; for development. */
final class SourceCompiler {
  private final String classPath = classPath();

  /**
   * Compiles classes by their names.
   *
   * @throws IllegalStateException with the compiler's words when a source is wrong
   */
  Map<String, byte[]> compile(Map<String, String> sources) {
    var compiler =
        Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "A JDK is needed, not a JRE");
    var words = new java.io.StringWriter();
    var outputs = new Outputs(compiler.getStandardFileManager(null, null, null));
    var units = sources.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
    var options = List.of("-proc:none", "-nowarn", "-cp", classPath);
    if (!compiler.getTask(words, outputs, null, options, null, units).call()) {
      throw new IllegalStateException(words.toString());
    }
    return outputs.made.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().code.toByteArray()));
  }

  /** The class path; a packed program is unpacked once, because the compiler cannot look inside. */
  private static String classPath() {
    var path = Objects.requireNonNull(System.getProperty("java.class.path"));
    if (path.contains(File.pathSeparator) || !path.endsWith(".jar")) {
      return path;
    }
    try (var jar = new JarFile(path)) {
      var folder = Files.createTempDirectory("classes");
      var entries =
          jar.stream()
              .filter(e -> !e.isDirectory())
              .filter(e -> e.getName().startsWith("BOOT-INF/") || e.getName().endsWith(".class"))
              .toList();
      for (var entry : entries) {
        var target = folder.resolve(entry.getName()).normalize();
        if (target.startsWith(folder)) {
          Files.createDirectories(Objects.requireNonNull(target.getParent()));
          Files.copy(jar.getInputStream(entry), target);
        }
      }
      return unpacked(folder);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String unpacked(Path folder) throws IOException {
    var classes = folder.resolve("BOOT-INF/classes");
    try (var libraries = Files.list(folder.resolve("BOOT-INF/lib"))) {
      return classes
          + File.pathSeparator
          + libraries.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("live:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Output extends SimpleJavaFileObject {
    private final ByteArrayOutputStream code = new ByteArrayOutputStream();

    Output(String name) {
      super(URI.create("live:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
    }

    @Override
    public OutputStream openOutputStream() {
      return code;
    }
  }

  private static final class Outputs extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, Output> made = new LinkedHashMap<>();

    Outputs(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return made.computeIfAbsent(name, Output::new);
    }
  }
}
