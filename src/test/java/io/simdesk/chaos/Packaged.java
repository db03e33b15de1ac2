package io.simdesk.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The packaged application, unpacked once by Spring Boot's own tool and run with the first compiler alone: a start costs
 * half of the processor time.
 */
final class Packaged {

    private static final String JAR = System.getProperty("chaos.jar", "target/simdesk.jar");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Path UNPACKED = unpack(Path.of("target", "chaos", "app"));

    private Packaged() {}

    /** A command line that runs it, without its arguments. */
    static List<String> command() {
        return new ArrayList<>(
                List.of(JAVA, "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", UNPACKED.toString()));
    }

    private static Path unpack(Path folder) {
        var jar = Path.of(JAR).toAbsolutePath();
        var unpacking = new ProcessBuilder(
                        JAVA,
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        folder.toAbsolutePath().toString())
                .inheritIO();
        try {
            var failed = unpacking.start().waitFor() != 0;
            if (failed) {
                throw new IllegalStateException("Cannot unpack " + jar);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return folder.resolve(jar.getFileName()).toAbsolutePath();
    }
}
