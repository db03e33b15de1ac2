package io.simdesk.outside.mailbox;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The demo's mail box as people see it. */
@Controller
@OnlyInTheDemo
@RequestMapping("/demo/mailbox")
class MailboxPages {

    private final Mailbox mailbox;

    MailboxPages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute("mails", mailbox.mails());
        return "demo/mailbox";
    }

    @GetMapping("/{id}")
    String mail(@PathVariable String id, Model page) {
        page.addAttribute("id", id);
        page.addAttribute("head", mailbox.head(id).orElseThrow(MailboxPages::unknown));
        page.addAttribute("mail", mailbox.open(id).orElseThrow(MailboxPages::unknown));
        return "demo/mail";
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
