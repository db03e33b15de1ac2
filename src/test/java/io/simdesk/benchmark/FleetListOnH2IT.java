package io.simdesk.benchmark;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

/** On the embedded database, in a file as the demo has it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:file:${java.io.tmpdir}/simdesk-benchmark-${random.uuid};WRITE_DELAY=0",
            "simdesk.simulators.url=jdbc:h2:mem:benchmark-neighbours;DB_CLOSE_DELAY=-1",
            "simdesk.secrets.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
        })
@ActiveProfiles("demo")
class FleetListOnH2IT extends FleetListBenchmark {

    FleetListOnH2IT() {
        super("H2 file");
    }
}
