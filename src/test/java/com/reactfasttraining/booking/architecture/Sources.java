package com.reactfasttraining.booking.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources below a folder, for rules about what the compiler forgets. */
final class Sources {

  /**
   * A type as written.
   *
   * @param documented false only where Javadoc is missing
   */
  record WrittenType(String name, boolean isPublic, boolean documented) {}

  /**
   * A method as written.
   *
   * @param lines from the first annotation to the last brace
   * @param bodyLines between the braces
   */
  record WrittenMethod(String name, int lines, int bodyLines, int parameters) {}

  /** A string as written. */
  record WrittenText(String file, String value) {}

  private final Path root;
  private final List<WrittenType> types = new ArrayList<>();
  private final List<WrittenMethod> methods = new ArrayList<>();
  private final List<WrittenText> texts = new ArrayList<>();

  private Sources(Path root) {
    this.root = root;
  }

  static Sources under(Path root) throws IOException {
    Sources sources = new Sources(root);
    sources.parse();
    return sources;
  }

  List<WrittenType> types() {
    return types;
  }

  List<WrittenMethod> methods() {
    return methods;
  }

  List<WrittenText> texts() {
    return texts;
  }

  List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  /** As {@code booking/Booking.java}. */
  String nameOf(Path file) {
    return root.relativize(file).toString();
  }

  /** Folders of classes without a description that also makes them null-safe. */
  List<String> bareFolders() throws IOException {
    List<String> bare = new ArrayList<>();
    for (Path folder : files().stream().map(Path::getParent).distinct().toList()) {
      Path info = folder.resolve("package-info.java");
      if (!Files.exists(info) || !Files.readString(info).matches("(?s)/\\*\\*.*@NullMarked.*")) {
        bare.add(nameOf(folder));
      }
    }
    return bare;
  }

  private void parse() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files()));
      Trees trees = Trees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Reader(trees, unit).scan(unit, null);
      }
    }
  }

  private final class Reader extends TreePathScanner<Void, Void> {

    private final Trees trees;
    private final CompilationUnitTree unit;

    Reader(Trees trees, CompilationUnitTree unit) {
      this.trees = trees;
      this.unit = unit;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      boolean isPublic = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
      boolean documented = trees.getDocComment(getCurrentPath()) != null;
      types.add(new WrittenType(place(type.getSimpleName().toString()), isPublic, documented));
      return super.visitClass(type, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      BlockTree body = method.getBody();
      methods.add(
          new WrittenMethod(
              place(method.getName().toString()),
              lines(method),
              body == null ? 0 : lines(body) - 2,
              isRecordConstructor(method) ? 0 : method.getParameters().size()));
      return super.visitMethod(method, nothing);
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void nothing) {
      if (literal.getValue() instanceof String value) {
        texts.add(new WrittenText(file(), value));
      }
      return super.visitLiteral(literal, nothing);
    }

    private boolean isRecordConstructor(MethodTree method) {
      TreePath owner = getCurrentPath().getParentPath();
      return owner.getLeaf().getKind() == Tree.Kind.RECORD && method.getReturnType() == null;
    }

    private String place(String name) {
      return file() + ": " + name;
    }

    private String file() {
      return nameOf(Path.of(unit.getSourceFile().toUri()));
    }

    private int lines(Tree tree) {
      return (int)
              (line(trees.getSourcePositions().getEndPosition(unit, tree))
                  - line(trees.getSourcePositions().getStartPosition(unit, tree)))
          + 1;
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
