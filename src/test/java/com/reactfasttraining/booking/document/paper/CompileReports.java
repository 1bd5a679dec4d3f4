package com.reactfasttraining.booking.document.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Compiles the report designs during the build; those that have not changed are left alone. */
public final class CompileReports {

  private CompileReports() {}

  /** Takes the folder of the {@code .jrxml} files and the one for the {@code .jasper} files. */
  public static void main(String[] folders) throws IOException, JRException {
    Path target = Files.createDirectories(Path.of(folders[1]));
    try (Stream<Path> files = Files.list(Path.of(folders[0]))) {
      List<Path> designs = files.filter(file -> file.toString().endsWith(".jrxml")).toList();
      for (Path design : designs) {
        compile(design, target);
      }
    }
  }

  private static void compile(Path design, Path target) throws IOException, JRException {
    Path report = target.resolve(design.getFileName().toString().replace(".jrxml", ".jasper"));
    boolean fresh =
        Files.exists(report)
            && Files.getLastModifiedTime(report).compareTo(Files.getLastModifiedTime(design)) > 0;
    if (!fresh) {
      JasperCompileManager.compileReportToFile(design.toString(), report.toString());
    }
  }
}
