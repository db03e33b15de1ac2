package io.simdesk.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI description at {@code /v3/api-docs}: what it is about and how callers prove who they are. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String ABOUT = """
            Renews SIM cards and issues eSIMs for your fleet. You see your own lines, SIMs and orders alone; what is \
            unknown and what is somebody else's answer 404 alike. Errors are problem+json (RFC 9457) in the language of \
            `Accept-Language`: en, fr, nl or de. Times are UTC (ISO 8601), phone numbers E.164; you may give phone \
            numbers in any Belgian form. Pages are counted from 0.""";

    @Bean
    OpenAPI openApi() {
        var basic = new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic");
        var bearer = new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer");
        return new OpenAPI()
                .info(new Info()
                        .title("SIM Desk")
                        .version("1")
                        .description(ABOUT)
                        .license(new License().name("Apache-2.0")))
                .components(new Components().addSecuritySchemes("basic", basic).addSecuritySchemes("bearer", bearer))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }
}
