package io.simdesk.outside.demo;

import java.util.List;

/** Made-up people as a Belgian company employs them; the first 460 names all differ. */
final class DemoPeople {

    private static final List<String> FAMILIES = List.of(
            "Peeters",
            "Dubois",
            "Janssens",
            "Lambert",
            "Maes",
            "Dupont",
            "Jacobs",
            "Martin",
            "Mertens",
            "Simon",
            "Willems",
            "Laurent",
            "Claes",
            "Leroy",
            "Goossens",
            "Renard",
            "Wouters",
            "Lejeune",
            "De Smet",
            "Gérard",
            "Vermeulen",
            "Noël",
            "Van den Berghe");

    private static final List<String> GIVEN_NAMES = List.of(
            "Sofie",
            "Benoît",
            "Lotte",
            "Amélie",
            "Pieter",
            "Chloé",
            "Wim",
            "Françoise",
            "Jan",
            "Mathieu",
            "An",
            "Thierry",
            "Katrien",
            "Hélène",
            "Bram",
            "Céline",
            "Joris",
            "Élodie",
            "Liesbeth",
            "Olivier");

    private static final int STRIDE = 7;

    private DemoPeople() {}

    /** Family name and given name. */
    static String name(int index) {
        var family = FAMILIES.get(index % FAMILIES.size());
        return family + " " + GIVEN_NAMES.get(index * STRIDE % GIVEN_NAMES.size());
    }
}
