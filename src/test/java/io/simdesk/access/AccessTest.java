package io.simdesk.access;

import io.simdesk.message.MailServer;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The whole application with its doors, on a database in memory, without jobs and without mails. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:access;DB_CLOSE_DELAY=-1",
            "simdesk.simulators.url=jdbc:h2:mem:access-neighbours;DB_CLOSE_DELAY=-1",
            "simdesk.secrets.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
            "simdesk.access.profile-server.secret=the-profile-servers-secret",
            "camunda.bpm.job-execution.enabled=false"
        })
@ActiveProfiles("demo")
@Import(TokenIssuer.class)
@MockitoBean(types = MailServer.class)
@interface AccessTest {}
