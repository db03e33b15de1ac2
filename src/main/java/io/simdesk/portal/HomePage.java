package io.simdesk.portal;

import io.simdesk.access.DeskUser;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where everybody arrives: what there is to do for them. */
@Controller
class HomePage {

    private final HomeLinks links;

    HomePage(HomeLinks links) {
        this.links = links;
    }

    @GetMapping("/")
    String show(@AuthenticationPrincipal DeskUser user, Model page) {
        page.addAttribute("user", user);
        page.addAttribute("links", links.of(user));
        return "home";
    }
}
