package org.openplan.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The command that starts a worker: the same classes as the service, little memory, one processor, no name resolution
/// and the lowest priority.
final class WorkerCommand {

    private static final Path NICE = Path.of("/usr/bin/nice");

    private static final List<String> BOUNDS = List.of(
            "-Xmx192m",
            "-Xss1m",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:ReservedCodeCacheSize=48m",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:ErrorFile=/dev/null",
            "-XX:-UsePerfData",
            "-XX:+UseSerialGC",
            "-XX:ActiveProcessorCount=1",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-Djdk.net.hosts.file=/dev/null",
            "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider");

    private WorkerCommand() {}

    static List<String> in(Path folder) {
        var command = new ArrayList<String>();
        if (Files.isExecutable(NICE)) command.addAll(List.of(NICE.toString(), "-n", "5"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(BOUNDS);
        command.add("-Djava.io.tmpdir=" + folder);
        command.addAll(program());
        return command;
    }

    /// The single jar built by `mvn package` contains its libraries, which only its own launcher can read.
    private static List<String> program() {
        var main = FileWorker.class.getName();
        var source = String.valueOf(
                FileWorker.class.getProtectionDomain().getCodeSource().getLocation());
        if (!source.startsWith("jar:nested:")) return List.of("-cp", classes(), main);
        return List.of(
                "-Dloader.main=" + main, "-cp", classes(), "org.springframework.boot.loader.launch.PropertiesLauncher");
    }

    /// A worker runs in a different folder from the service.
    private static String classes() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
