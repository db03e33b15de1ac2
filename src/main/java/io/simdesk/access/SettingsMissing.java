package io.simdesk.access;

import java.util.List;

/** Production was started without what it needs. */
class SettingsMissing extends RuntimeException {

    SettingsMissing(List<String> settings) {
        super(String.join(
                System.lineSeparator(),
                settings.stream().map(line -> "  - " + line).toList()));
    }
}
