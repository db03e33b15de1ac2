package io.simdesk.intake;

import java.io.IOException;
import java.io.InputStream;

/** A CSV file in UTF-8, with or without a byte order mark, its fields parted by commas or semicolons. */
public interface CsvSource {

    InputStream open() throws IOException;
}
