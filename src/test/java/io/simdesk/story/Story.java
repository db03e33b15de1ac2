package io.simdesk.story;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The demo as people and systems meet it: through its doors, with jobs running and mails sent over SMTP. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:story;DB_CLOSE_DELAY=-1",
            "simdesk.simulators.url=jdbc:h2:mem:story-neighbours;DB_CLOSE_DELAY=-1",
            "simdesk.secrets.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
            "simdesk.profile-server.simulated.install-after=3s",
            "simdesk.risk.swaps-per-hour=1000"
        })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = PostOffice.class)
@Import({Books.class, People.class})
@interface Story {}
