package org.openplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The programs beside the service, which its build does not compile: those that measure it, and the mail catcher.
class ProgramsTests {

    @Test
    void everyProgramFitsTheServiceAsItIs(@TempDir Path classes) throws Exception {
        try (var files = Files.walk(Path.of("infra"))) {
            var programs =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(programs).hasSizeGreaterThanOrEqualTo(5);
            var said = new StringWriter();
            var options = List.of("-proc:none", "-nowarn", "-d", classes.toString());
            var compiler = ToolProvider.getSystemJavaCompiler();
            try (var manager = compiler.getStandardFileManager(null, null, null)) {
                var units = manager.getJavaFileObjectsFromPaths(programs);
                assertThat(compiler.getTask(said, manager, null, options, null, units)
                                .call())
                        .as(said.toString())
                        .isTrue();
            }
        }
    }
}
