package io.simdesk.fleet;

/**
 * Who uses a line.
 *
 * @param name family name and given name, as the fleet list shows it
 * @param holder the company that holds the contract
 * @param address the holder's address on one line
 */
public record LineUser(String name, String holder, String address) {}
