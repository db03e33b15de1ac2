package io.simdesk.fleet;

import java.util.List;

/** What occurs among a customer's lines. */
public record LineChoices(List<String> plans, List<String> products, List<String> customerNumbers) {}
