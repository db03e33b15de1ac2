package io.simdesk.portal;

import io.simdesk.access.DemoUsers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The one sign-in page, for the portal and for Camunda's webapps; in the demo it tells who there is. */
@Controller
class SignInPage {

    private final ObjectProvider<DemoUsers> demo;

    SignInPage(ObjectProvider<DemoUsers> demo) {
        this.demo = demo;
    }

    @GetMapping("/login")
    String show(Model page) {
        demo.ifAvailable(users -> {
            page.addAttribute("demoUsers", users.ids());
            page.addAttribute("demoPassword", DemoUsers.PASSWORD);
        });
        return "login";
    }
}
