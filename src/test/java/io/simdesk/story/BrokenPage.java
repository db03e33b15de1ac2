package io.simdesk.story;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page that fails, as none should. */
@Controller
class BrokenPage {

    @GetMapping("/orders/broken")
    String show() {
        throw new IllegalStateException("broken by a test");
    }
}
