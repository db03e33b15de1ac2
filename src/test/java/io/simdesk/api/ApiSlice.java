package io.simdesk.api;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import io.simdesk.access.Audit;
import io.simdesk.bulk.BulkOrders;
import io.simdesk.desk.process.Cancellations;
import io.simdesk.fleet.Fleet;
import io.simdesk.issuance.process.IssuanceProcess;
import io.simdesk.message.RefusalTexts;
import io.simdesk.message.StepTexts;
import io.simdesk.order.Ledger;
import io.simdesk.order.OncePerKey;
import io.simdesk.order.OrderLists;
import io.simdesk.order.Requester;
import io.simdesk.order.WhoAsks;
import io.simdesk.renewal.process.RenewalProcess;
import io.simdesk.risk.RiskRules;
import io.simdesk.sim.Refusal;
import io.simdesk.stock.Stock;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.MultipleOpenApiSupportConfiguration;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The API alone: its classes, Spring MVC as the application sets it up, and stand-ins for everything behind it. */
@SpringBootTest(classes = ApiSlice.Alone.class)
@AutoConfigureMockMvc(addFilters = false)
abstract class ApiSlice {

    static final Requester ANNA = new Requester("fleet-a", "customer-a", "anna@a.example", Locale.ENGLISH);

    @Autowired
    MockMvcTester api;

    @MockitoBean
    Cancellations cancellations;

    @MockitoBean
    Fleet fleet;

    @MockitoBean
    Stock stock;

    @MockitoBean
    Ledger ledger;

    @MockitoBean
    OrderLists orders;

    @MockitoBean
    WhoAsks asks;

    @MockitoBean
    RenewalProcess renewals;

    @MockitoBean
    IssuanceProcess issuances;

    @MockitoBean
    RiskRules risks;

    @MockitoBean
    Audit audit;

    @MockitoBean
    BulkOrders bulks;

    @MockitoBean
    RefusalTexts texts;

    @BeforeEach
    void annaAsks() {
        given(asks.requester()).willReturn(ANNA);
        given(texts.of(any(), any()))
                .willAnswer(call -> call.<Refusal>getArgument(0).code() + " in " + call.<Locale>getArgument(1));
    }

    @Configuration(proxyBeanMethods = false)
    @Import({OncePerKey.class, StepTexts.class})
    @ComponentScan(basePackageClasses = LineResource.class)
    @ImportAutoConfiguration({
        DispatcherServletAutoConfiguration.class,
        ErrorMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        MessageSourceAutoConfiguration.class,
        ValidationAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        MultipleOpenApiSupportConfiguration.class,
        SpringDocConfigProperties.class,
        SpringDocConfiguration.class,
        SpringDocWebMvcConfiguration.class,
    })
    static class Alone {}
}
