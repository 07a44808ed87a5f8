package org.sportel.rules;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Every Java source of the project, parsed. */
final class Sources {
  /** One file. */
  record Source(Path path, String text, boolean main, CompilationUnitTree tree) {
    int lines() {
      return (int) text.lines().count();
    }
  }

  /** One type with where it stands. */
  record Type(Source source, ClassTree tree, boolean topLevel) {
    @Override
    public String toString() {
      return source.path() + " " + tree.getSimpleName();
    }
  }

  /** One method with its length in lines and its owner. */
  record Method(Type owner, MethodTree tree, int lines) {
    @Override
    public String toString() {
      return owner + "." + tree.getName();
    }
  }

  private final Trees trees;
  private final List<Source> files = new ArrayList<>();
  private final List<Type> types = new ArrayList<>();
  private final List<Method> methods = new ArrayList<>();

  /** Read once in a program: the trees of all sources take hundreds of megabytes. */
  static Sources all() {
    return Held.ALL;
  }

  private static final class Held {
    static final Sources ALL = new Sources();
  }

  private Sources() {
    var root = Path.of("..").toAbsolutePath().normalize();
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        var walk = Files.walk(root)) {
      var paths = walk.filter(Sources::ours).toList();
      var task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(paths));
      trees = Trees.instance(task);
      var positions = trees.getSourcePositions();
      for (var tree : task.parse()) {
        var path = Path.of(tree.getSourceFile().toUri());
        var source =
            new Source(
                root.relativize(path),
                Files.readString(path),
                path.toString().contains("/src/main/"),
                tree);
        files.add(source);
        new Collector(source, positions).scan(tree, null);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean ours(Path path) {
    var text = path.toString();
    return text.endsWith(".java")
        && !text.contains("/target/")
        && !text.contains("/node_modules/")
        && !path.endsWith("module-info.java");
  }

  Stream<Source> files() {
    return files.stream();
  }

  Stream<Type> types() {
    return types.stream();
  }

  Stream<Method> methods() {
    return methods.stream();
  }

  /** The Javadoc of a type, method or package as it is written, empty where there is none. */
  String doc(Source source, Tree of) {
    var comment = trees.getDocComment(TreePath.getPath(source.tree(), of));
    return comment == null ? "" : comment.strip();
  }

  private final class Collector extends TreeScanner<@Nullable Void, @Nullable Type> {
    private final Source source;
    private final SourcePositions positions;

    Collector(Source source, SourcePositions positions) {
      this.source = source;
      this.positions = positions;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Type outer) {
      var type = new Type(source, tree, outer == null);
      types.add(type);
      return super.visitClass(tree, type);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Type owner) {
      if (owner != null && positions.getStartPosition(source.tree(), tree) >= 0) {
        methods.add(new Method(owner, tree, lines(body(tree))));
      }
      return super.visitMethod(tree, owner);
    }

    private Tree body(MethodTree tree) {
      var body = tree.getBody();
      return body == null ? tree : body;
    }

    private int lines(Tree tree) {
      var map = source.tree().getLineMap();
      long from = positions.getStartPosition(source.tree(), tree);
      long to = positions.getEndPosition(source.tree(), tree);
      return from < 0 || to < 0 ? 0 : (int) (map.getLineNumber(to) - map.getLineNumber(from)) + 1;
    }
  }
}
