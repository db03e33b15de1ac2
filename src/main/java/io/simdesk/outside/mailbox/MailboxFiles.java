package io.simdesk.outside.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The demo's mails for programs, and the parts that the pages show. */
@RestController
@OnlyInTheDemo
@RequestMapping("/demo/mailbox/messages")
class MailboxFiles {

    /** A mail runs no script, sends no form and loads nothing; only our own pages may frame it (CSP Level 3). */
    private static final String NOTHING_ACTIVE =
            "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none';"
                    + " frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

    private final Mailbox mailbox;

    MailboxFiles(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    List<CaughtMail> mails() {
        return mailbox.mails();
    }

    @GetMapping("/{id}.html")
    ResponseEntity<byte[]> html(@PathVariable String id) {
        var mail = mailbox.open(id).orElseThrow(MailboxPages::unknown);
        return safely(ResponseEntity.ok())
                .header("Content-Security-Policy", NOTHING_ACTIVE)
                .header("X-Frame-Options", "SAMEORIGIN")
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(mail.html().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/{id}.eml")
    ResponseEntity<Resource> raw(@PathVariable String id) {
        var mail = mailbox.file(id).orElseThrow(MailboxPages::unknown);
        return safely(ResponseEntity.ok())
                .headers(headers -> headers.setContentDisposition(named(id + ".eml")))
                .contentType(MediaType.parseMediaType("message/rfc822"))
                .body(new FileSystemResource(mail));
    }

    @GetMapping("/{id}/{number:\\d{1,4}}")
    ResponseEntity<byte[]> attachment(@PathVariable String id, @PathVariable int number) {
        var files = mailbox.open(id).orElseThrow(MailboxPages::unknown).attachments();
        if (number < 0 || number >= files.size()) {
            throw MailboxPages.unknown();
        }
        var file = files.get(number);
        return safely(ResponseEntity.ok())
                .headers(headers -> headers.setContentDisposition(named(file.name())))
                .contentType(MediaType.parseMediaType(file.type()))
                .body(file.bytes());
    }

    private static ResponseEntity.BodyBuilder safely(ResponseEntity.BodyBuilder answer) {
        return answer.header("X-Content-Type-Options", "nosniff").header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static ContentDisposition named(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
    }
}
