package org.sportel.bench;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;

/** Every address that anybody may call, read from the program's handlers, with its text fields. */
final class PublicRoutes {
  private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([^}:]+)[^}]*}");
  private static final Pattern FIELD = Pattern.compile("name = \"([A-Za-z.]+)\"");
  private static final Path TEMPLATES = Path.of("app", "src", "main", "jte");

  private PublicRoutes() {}

  /**
   * One address of one method.
   *
   * @param path with a tenant, a service and ids of the demo put in
   * @param fields the texts that the handler names, and for a form those of its module's templates
   */
  record Route(RequestMethod method, String path, Set<String> fields) {
    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  static List<Route> all() throws Exception {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
    var routes = new ArrayList<Route>();
    for (var found : scan.findCandidateComponents("org.sportel")) {
      for (var handler : Class.forName(found.getBeanClassName()).getDeclaredMethods()) {
        var access = handler.getAnnotation(Access.class);
        if (access != null && access.value() == Rule.PUBLIC) {
          routes.addAll(routes(handler));
        }
      }
    }
    return routes.stream().sorted(Comparator.comparing(Route::toString)).toList();
  }

  private static List<Route> routes(Method handler) throws IOException {
    var mapping =
        Objects.requireNonNull(
            AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class));
    var fields = named(handler);
    if (Arrays.asList(mapping.method()).contains(RequestMethod.POST)) {
      fields.addAll(drawn(handler.getDeclaringClass()));
    }
    return Stream.of(mapping.method())
        .flatMap(
            method ->
                Stream.of(mapping.path())
                    .filter(path -> !path.contains("$"))
                    .map(path -> new Route(method, filled(path), fields)))
        .toList();
  }

  private static Set<String> named(Method handler) {
    var names = new TreeSet<String>();
    for (var parameter : handler.getParameters()) {
      var asked = parameter.getAnnotation(RequestParam.class);
      if (asked != null && parameter.getParameterizedType().getTypeName().contains("String")) {
        names.add(asked.value().isEmpty() ? parameter.getName() : asked.value());
      }
    }
    return names;
  }

  /** Fields of the templates beside a controller. */
  private static Set<String> drawn(Class<?> controller) throws IOException {
    var names = new TreeSet<String>();
    var module = controller.getPackageName().substring("org.sportel.".length()).replace('.', '/');
    var folder = TEMPLATES.resolve(module);
    if (Files.isDirectory(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.filter(path -> path.toString().endsWith(".jte")).toList()) {
          FIELD.matcher(Files.readString(file)).results().forEach(m -> names.add(m.group(1)));
        }
      }
    }
    return names;
  }

  private static String filled(String pattern) {
    return VARIABLE
        .matcher(pattern)
        .replaceAll(
            variable ->
                switch (variable.group(1)) {
                  case "slug" -> "budva";
                  case "code" -> "BD-001";
                  case "id", "file", "task", "message" -> new UUID(0, 7).toString();
                  default -> "x1";
                });
  }
}
