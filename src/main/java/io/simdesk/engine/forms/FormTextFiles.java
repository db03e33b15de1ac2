package io.simdesk.engine.forms;

import java.util.List;
import org.springframework.core.io.Resource;

/** Where the translations of forms lie. */
public interface FormTextFiles {

    List<Resource> texts();
}
