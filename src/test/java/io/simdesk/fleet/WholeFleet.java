package io.simdesk.fleet;

import org.springframework.context.annotation.Import;

/** The fleet with its inner parts, for tests of a slice. */
@Import({Fleet.class, LinePages.class})
public class WholeFleet {}
