package io.simdesk.desk;

import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the back office works.
 *
 * @param language in which tasks explain what happened: fr, nl, de or en
 */
@ConfigurationProperties("simdesk.desk")
public record DeskSettings(@DefaultValue("en") Locale language) {}
