package io.simdesk.outside.mailbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Profile;

/** The demo without a mail server of its own: mails are caught. */
@Profile("demo")
@ConditionalOnExpression("'${spring.mail.host:}'.isBlank()")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface OnlyInTheDemo {}
