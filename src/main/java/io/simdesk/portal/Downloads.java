package io.simdesk.portal;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files that a page gives away, to be kept and not to be shown. */
public final class Downloads {

    private Downloads() {}

    public static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        var attachment = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .headers(headers -> headers.setContentDisposition(attachment))
                .contentType(MediaType.parseMediaType(type))
                .body(content);
    }
}
