package io.simdesk.portal;

import io.simdesk.engine.deployment.RefusedDeployments;
import io.simdesk.engine.versions.LiveModel;
import io.simdesk.engine.versions.LiveModels;
import io.simdesk.engine.versions.MovingOn;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages of process designers: what is live, what was refused, and how running orders move on. */
@Controller
@RequestMapping("/designer")
class DesignerPages {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private final LiveModels models;
    private final MovingOn movingOn;
    private final RefusedDeployments refused;
    private final Speaker speaker;

    DesignerPages(LiveModels models, MovingOn movingOn, RefusedDeployments refused, Speaker speaker) {
        this.models = models;
        this.movingOn = movingOn;
        this.refused = refused;
        this.speaker = speaker;
    }

    @GetMapping
    String all(Model page) {
        page.addAttribute("models", models.all());
        page.addAttribute("refusals", refused.latest());
        return "designer/models";
    }

    @GetMapping("/{key}")
    String one(
            @PathVariable String key,
            @RequestParam Optional<Integer> version,
            @RequestParam Optional<Integer> to,
            Model page) {
        var model = model(key);
        var shown = version.orElse(model.newest().number());
        var other = to.orElse(model.newest().number());
        page.addAttribute("model", model);
        page.addAttribute("shown", shown);
        page.addAttribute("steps", models.steps(key, shown));
        model.before(shown).ifPresent(before -> page.addAttribute("before", before));
        page.addAttribute(
                "changes",
                model.before(shown)
                        .map(before -> models.changes(key, before, shown))
                        .orElse(List.of()));
        if (!other.equals(shown)) {
            page.addAttribute("move", movingOn.check(key, shown, other));
        }
        return "designer/model";
    }

    @GetMapping("/{key}/{version}/picture.svg")
    ResponseEntity<String> picture(@PathVariable String key, @PathVariable int version) {
        return ResponseEntity.ok().contentType(SVG).body(models.picture(key, version));
    }

    @PostMapping("/{key}/move")
    String move(@PathVariable String key, @RequestParam int version, @RequestParam int to, RedirectAttributes next) {
        var moved = movingOn.move(key, version, to);
        if (moved.left() == 0) {
            speaker.done(next, "designer.moved", moved.moved(), to);
        } else {
            speaker.refused(next, "designer.movedSome", moved.moved(), to, moved.left());
        }
        next.addAttribute("version", to);
        return "redirect:/designer/{key}";
    }

    private LiveModel model(String key) {
        return models.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
